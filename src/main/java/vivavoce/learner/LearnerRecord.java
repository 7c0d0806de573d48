package vivavoce.learner;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is remembered of a learner; nothing that says who it is. Immutable.
 *
 * @param skills by the name of the skill
 */
public record LearnerRecord(SortedMap<String, SkillRecord> skills) {

    /** Copies the map. */
    public LearnerRecord {
        skills = Collections.unmodifiableSortedMap(new TreeMap<>(skills));
    }

    /** Nobody known yet. */
    public static LearnerRecord empty() {
        return new LearnerRecord(new TreeMap<>());
    }

    /** How well a skill is known. */
    public Mastery mastery(String skill) {
        return of(skill).mastery();
    }

    /** What is remembered about a skill. */
    public SkillRecord of(String skill) {
        SkillRecord known = skills.get(skill);
        return known == null ? SkillRecord.unseen() : known;
    }

    /**
     * After a step that needed the skill.
     *
     * @param alone whether it was right at the first go and without help
     */
    public LearnerRecord stepped(String skill, boolean alone) {
        return with(skill, of(skill).stepped(alone));
    }

    /** After a known mistake; mastery follows when the step is taken at last. */
    public LearnerRecord mistaken(String skill, String mistake) {
        return with(skill, of(skill).mistaken(mistake));
    }

    private LearnerRecord with(String skill, SkillRecord record) {
        SortedMap<String, SkillRecord> more = new TreeMap<>(skills);
        more.put(skill, record);
        return new LearnerRecord(more);
    }
}
