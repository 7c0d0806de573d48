package vivavoce.turn;

import java.util.Arrays;
import java.util.Set;

/** Sounds that hold the floor or acknowledge, and ask for nothing. */
public final class Fillers {

    private static final Set<String> HESITATIONS =
            Set.of("um", "uh", "er", "erm", "ah", "hm", "hmm", "mm", "like", "so", "well");

    private static final Set<String> SOUNDS =
            Set.of("um", "uh", "er", "erm", "hm", "hmm", "mm", "uhm");

    private static final Set<String> BEGINNINGS = Set.of("so", "well", "like", "maybe");

    private static final Set<String> THINKING_ALOUD = Set.of("so", "maybe", "perhaps", "then");

    private static final Set<String> BACKCHANNELS =
            Set.of(
                    "mm",
                    "hm",
                    "mhm",
                    "mm hm",
                    "mm hmm",
                    "uh huh",
                    "okay",
                    "ok",
                    "yeah",
                    "yes",
                    "right",
                    "i see",
                    "sure",
                    "ah",
                    "oh",
                    "oh okay",
                    "got it",
                    "all right",
                    "alright",
                    "yep");

    private static final Set<String> LEAD_INS =
            Set.of(
                    "okay",
                    "ok",
                    "oh",
                    "ah",
                    "right",
                    "all right",
                    "alright",
                    "i see",
                    "got it",
                    "oh okay",
                    "okay so",
                    "right so",
                    "and",
                    "but",
                    "no",
                    "then",
                    "now");

    private Fillers() {}

    /** Whether every word is a hesitation: the speaker is still looking for words. */
    public static boolean only(String words) {
        return !words.isBlank()
                && Arrays.stream(words.strip().split("\\s+")).allMatch(HESITATIONS::contains);
    }

    /** Whether the speaker is looking for words, here or there. */
    public static boolean hesitates(String words) {
        String[] spoken = words.strip().split("\\s+");
        return THINKING_ALOUD.contains(spoken[0])
                || Arrays.stream(spoken).anyMatch(SOUNDS::contains);
    }

    /** Whether the words only say "I am with you"; over the tutor's voice they ask for nothing. */
    public static boolean isBackchannel(String words) {
        String spoken = words.strip();
        return only(spoken)
                || BACKCHANNELS.contains(spoken)
                || Arrays.stream(spoken.split("\\s+")).allMatch(BACKCHANNELS::contains);
    }

    /** Whether it is a lone word that says no more than that more will come: "so". */
    static boolean beginsToSpeak(String words) {
        return BEGINNINGS.contains(words.strip());
    }

    /** Whether the words are mostly said before something else: "okay", and then the answer. */
    public static boolean isLeadIn(String words) {
        return LEAD_INS.contains(strip(words));
    }

    /** The words without the hesitations at their start. */
    public static String strip(String words) {
        String rest = words.strip();
        while (!rest.isEmpty() && only(rest.split("\\s+", 2)[0])) {
            String[] split = rest.split("\\s+", 2);
            rest = split.length > 1 ? split[1] : "";
        }
        return rest;
    }
}
