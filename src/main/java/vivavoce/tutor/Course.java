package vivavoce.tutor;

import vivavoce.learner.LearnerRecord;
import vivavoce.learner.Mastery;
import vivavoce.maths.Difficulty;
import vivavoce.maths.MathsException;
import vivavoce.maths.Problem;
import vivavoce.maths.ProblemGenerator;
import vivavoce.maths.Skill;
import vivavoce.maths.Topic;

import java.util.List;
import java.util.Optional;

/**
 * Where the next problem comes from: a skill of the topic that is not mastered yet, easier ones
 * first, as hard as the learner is good at it.
 *
 * @param seed which problems come
 * @param given problems that the tutor has set
 * @param topic what is practised
 * @param shift how much harder (positive) or easier the learner wants it
 */
record Course(long seed, int given, Topic topic, int shift) {

    private static final List<Difficulty> LEVELS = List.of(Difficulty.values());

    private static final double GOOD = 0.7;
    private static final double FAIR = 0.4;

    static Course beginning(long seed) {
        return new Course(seed, 0, Topic.LINEAR_EQUATIONS, 0);
    }

    /** A problem with what it practises. */
    record Exercise(Problem problem, Skill skill) {}

    Course given(Topic now) {
        return new Course(seed, given + 1, now, topic == now ? shift : 0);
    }

    Course about(Topic other) {
        return other == topic ? this : new Course(seed, given, other, 0);
    }

    Course harder() {
        return new Course(seed, given, topic, Math.min(shift, LEVELS.size()) + 1);
    }

    Course easier() {
        return new Course(seed, given, topic, Math.max(shift, -LEVELS.size()) - 1);
    }

    /** The next exercise; empty where there are no problems of the topic. */
    Optional<Exercise> next(LearnerRecord learner) {
        List<Skill> skills = Skill.of(topic);
        int at = skills.indexOf(skill(learner));
        int level = level(learner.mastery(skills.get(at).name())) + shift;
        int last = LEVELS.size() - 1;
        int skill = Math.clamp(at + (level > last ? 1 : level < 0 ? -1 : 0), 0, skills.size() - 1);
        Difficulty difficulty = LEVELS.get(Math.clamp(level, 0, last));
        return exercise(skills.get(skill), difficulty);
    }

    /** The first skill of the topic that is not mastered, or else the last. */
    private Skill skill(LearnerRecord learner) {
        List<Skill> skills = Skill.of(topic);
        return skills.stream()
                .filter(skill -> !learner.mastery(skill.name()).isMastered())
                .findFirst()
                .orElseGet(skills::getLast);
    }

    private static int level(Mastery mastery) {
        return mastery.known() < FAIR ? 0 : mastery.known() < GOOD ? 1 : 2;
    }

    private Optional<Exercise> exercise(Skill skill, Difficulty difficulty) {
        try {
            ProblemGenerator problems = new ProblemGenerator(31 * seed + given);
            return Optional.of(new Exercise(problems.next(skill, difficulty), skill));
        } catch (MathsException none) {
            return Optional.empty();
        }
    }
}
