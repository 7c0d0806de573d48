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

    /** How well a skill is known, 0 to 1. */
    double of(Skill skill) {
        Mastery mastery = learner.mastery(skill.name());
        return mastery.seen() == 0 ? 0 : Math.min(1, mastery.known() / Mastery.MASTERED);
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
