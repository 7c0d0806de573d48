package vivavoce.ui.practice;

import vivavoce.learner.LearnerRecord;
import vivavoce.learner.Mastery;
import vivavoce.maths.Skill;
import vivavoce.maths.Topic;

/**
 * How far a learner has got, as it is shown. Nothing seen shows as nothing known, though the model
 * of the learner begins with a guess.
 */
record Standing(LearnerRecord learner) {

    /** A bar that looks full says that there is nothing left to do. */
    private static final double ALMOST = 0.9;

    /** How well a skill is known, 0 to 1; 1 only once it is mastered. */
    double of(Skill skill) {
        Mastery mastery = learner.mastery(skill.name());
        if (mastery.seen() == 0) {
            return 0;
        }
        return mastery.isMastered() ? 1 : Math.min(ALMOST, mastery.known() / Mastery.MASTERED);
    }

    /** How well the skills of a topic are known on average, 0 to 1. */
    double of(Topic topic) {
        return Skill.of(topic).stream().mapToDouble(this::of).average().orElse(0);
    }

    /** How many skills of a topic are mastered. */
    long mastered(Topic topic) {
        return Skill.of(topic).stream().filter(this::isMastered).count();
    }

    /** Whether a skill has been practised enough. */
    boolean isMastered(Skill skill) {
        return learner.mastery(skill.name()).isMastered();
    }

    /** Whether a skill has been tried at all. */
    boolean isBegun(Skill skill) {
        return learner.mastery(skill.name()).seen() > 0;
    }
}
