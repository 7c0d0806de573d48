package vivavoce.tutor;

import vivavoce.learner.LearnerRecord;
import vivavoce.learner.Mastery;
import vivavoce.maths.Difficulty;
import vivavoce.maths.Skill;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What to practise next, over all topics, by mastery learning (B. S. Bloom, "Learning for mastery",
 * 1968): what was begun is finished first, in the order of the course; then comes what follows the
 * last skill that is mastered.
 *
 * @param skill to be practised
 * @param difficulty of a problem that suits the learner
 * @param why it is this one
 */
public record NextSkill(Skill skill, Difficulty difficulty, Why why) {

    /** Why a skill is next. */
    public enum Why {
        /** Nothing is known of the learner yet. */
        BEGINNING,
        /** It was begun and is not mastered. */
        BEGUN,
        /** It was begun, and mistakes were made. */
        MISTAKEN,
        /** What came before it is mastered. */
        NEW,
        /** All is mastered; this the least. */
        REFRESH
    }

    /** Where most learners of algebra begin. */
    private static final Skill FIRST = Skill.ONE_STEP_EQUATIONS;

    /** The next skill for a learner. */
    public static NextSkill of(LearnerRecord learner) {
        List<Skill> all = Arrays.asList(Skill.values());
        Optional<Skill> begun = all.stream().filter(skill -> isBegun(learner, skill)).findFirst();
        if (begun.isPresent()) {
            boolean mistaken = !learner.of(begun.get().name()).mistakes().isEmpty();
            return of(learner, begun.get(), mistaken ? Why.MISTAKEN : Why.BEGUN);
        }
        List<Skill> mastered =
                all.stream().filter(skill -> mastery(learner, skill).isMastered()).toList();
        if (mastered.isEmpty()) {
            return of(learner, FIRST, Why.BEGINNING);
        }
        return unseenAfter(learner, mastered.getLast())
                .or(() -> unseenAfter(learner, all.getFirst()))
                .map(skill -> of(learner, skill, Why.NEW))
                .orElseGet(() -> of(learner, leastKnown(learner, all), Why.REFRESH));
    }

    /** How hard a problem suits a learner. */
    public static Difficulty suited(LearnerRecord learner, Skill skill) {
        return Course.suited(mastery(learner, skill));
    }

    private static NextSkill of(LearnerRecord learner, Skill skill, Why why) {
        return new NextSkill(skill, suited(learner, skill), why);
    }

    private static Optional<Skill> unseenAfter(LearnerRecord learner, Skill from) {
        return Arrays.stream(Skill.values())
                .dropWhile(skill -> skill != from)
                .filter(skill -> mastery(learner, skill).seen() == 0)
                .findFirst();
    }

    private static Skill leastKnown(LearnerRecord learner, List<Skill> skills) {
        return skills.stream()
                .min(Comparator.comparingDouble(skill -> mastery(learner, skill).known()))
                .orElse(FIRST);
    }

    private static boolean isBegun(LearnerRecord learner, Skill skill) {
        Mastery mastery = mastery(learner, skill);
        return mastery.seen() > 0 && !mastery.isMastered();
    }

    private static Mastery mastery(LearnerRecord learner, Skill skill) {
        return learner.mastery(skill.name());
    }
}
