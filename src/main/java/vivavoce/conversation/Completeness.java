package vivavoce.conversation;

import vivavoce.maths.SpokenMaths;
import vivavoce.turn.Fillers;

/**
 * Whether words end where a thought may end: by the maths in them, and by how they trail off. A
 * letter on its own is the beginning of something.
 */
final class Completeness {

    private Completeness() {}

    static boolean of(String words) {
        boolean loneLetter = words.strip().length() == 1;
        return !loneLetter && !Fillers.only(words) && SpokenMaths.looksComplete(words);
    }
}
