package vivavoce.learner;

import java.util.ArrayList;
import java.util.List;

/**
 * What is remembered about one skill.
 *
 * @param mistakes the last known mistakes, newest first, at most {@value #MISTAKES}
 */
public record SkillRecord(Mastery mastery, List<String> mistakes) {

    /** How many mistakes are remembered. */
    public static final int MISTAKES = 5;

    /** Copies the list. */
    public SkillRecord {
        mistakes = List.copyOf(mistakes.subList(0, Math.min(MISTAKES, mistakes.size())));
    }

    static SkillRecord unseen() {
        return new SkillRecord(Mastery.unseen(), List.of());
    }

    SkillRecord stepped(boolean alone) {
        return new SkillRecord(mastery.after(alone), mistakes);
    }

    SkillRecord mistaken(String mistake) {
        List<String> newest = new ArrayList<>(mistakes);
        newest.addFirst(mistake);
        return new SkillRecord(mastery, newest);
    }
}
