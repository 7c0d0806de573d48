package vivavoce.conversation;

import vivavoce.maths.SpokenMaths;
import vivavoce.turn.Fillers;

/** Whether words end where a thought may end: by the maths in them, and by how they trail off. */
final class Completeness {

    private Completeness() {}

    static boolean of(String words) {
        return !Fillers.only(words) && SpokenMaths.looksComplete(words);
    }
}
