package vivavoce.tutor;

import vivavoce.learner.LearnerRecord;
import vivavoce.learner.Mastery;
import vivavoce.lessons.LessonPlan;
import vivavoce.lessons.LessonTask;
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
 * @param plan whose problems come first
 * @param given problems that the tutor has set
 * @param topic what is practised
 * @param shift how much harder (positive) or easier the learner wants it
 */
record Course(long seed, Optional<LessonPlan> plan, int given, Topic topic, int shift) {

    private static final List<Difficulty> LEVELS = List.of(Difficulty.values());

    private static final double GOOD = 0.7;
    private static final double FAIR = 0.4;

    static Course beginning(long seed, Optional<LessonPlan> plan) {
        Topic topic = plan.map(LessonPlan::topic).orElse(Topic.LINEAR_EQUATIONS);
        return new Course(seed, plan, 0, topic, 0);
    }

    /**
     * A problem.
     *
     * @param skill what it practises, where that is known
     * @param point what the author says before it, if anything
     * @param hints of the author's own
     */
    record Exercise(
            Problem problem, Optional<Skill> skill, Optional<String> point, List<String> hints) {}

    /** How many hints come before a step is shown. */
    int mostHints() {
        return plan.map(LessonPlan::mostHints).orElse(HintLadder.LEVELS);
    }

    Course given(Topic now) {
        return new Course(seed, plan, given + 1, now, topic == now ? shift : 0);
    }

    /** The problems of a lesson come next. */
    Course teaching(LessonPlan lesson) {
        return new Course(seed, Optional.of(lesson), 0, lesson.topic(), 0);
    }

    Course about(Topic other) {
        return other == topic ? this : new Course(seed, plan, given, other, 0);
    }

    /** Practice of the same topic on other problems. */
    Course besides(long from) {
        return new Course(seed + from, Optional.empty(), given, topic, shift);
    }

    Course harder() {
        return new Course(seed, plan, given, topic, Math.min(shift, LEVELS.size()) + 1);
    }

    Course easier() {
        return new Course(seed, plan, given, topic, Math.max(shift, -LEVELS.size()) - 1);
    }

    /** The next exercise; empty where there are no problems of the topic. */
    Optional<Exercise> next(LearnerRecord learner) {
        return planned().or(() -> practice(learner));
    }

    private Optional<Exercise> planned() {
        return plan.filter(lesson -> given < lesson.tasks().size())
                .map(lesson -> {
                    LessonTask task = lesson.tasks().get(given);
                    Optional<String> point =
                            lesson.talkingPoints().stream().skip(given).findFirst();
                    return new Exercise(task.problem(), Optional.empty(), point, task.hints());
                });
    }

    private Optional<Exercise> practice(LearnerRecord learner) {
        List<Skill> skills = Skill.of(topic);
        int at = skills.indexOf(skill(learner));
        int level = LEVELS.indexOf(suited(learner.mastery(skills.get(at).name()))) + shift;
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

    /** How hard a problem suits someone who knows its skill so well. */
    static Difficulty suited(Mastery mastery) {
        return mastery.known() < FAIR
                ? Difficulty.EASY
                : mastery.known() < GOOD ? Difficulty.MEDIUM : Difficulty.HARD;
    }

    private Optional<Exercise> exercise(Skill skill, Difficulty difficulty) {
        try {
            ProblemGenerator problems = new ProblemGenerator(31 * seed + given);
            return Optional.of(
                    new Exercise(
                            problems.next(skill, difficulty),
                            Optional.of(skill),
                            Optional.empty(),
                            List.of()));
        } catch (MathsException none) {
            return Optional.empty();
        }
    }
}
