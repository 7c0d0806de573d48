package vivavoce.conversation;

import java.util.ArrayList;
import java.util.List;

/** Both sides' turns, oldest first; the tutor's show what was heard. One owner. */
final class Transcript {

    private final List<Caption> captions = new ArrayList<>();
    private List<Caption> remembered = List.of();

    /** How it reads now can be gone back to. */
    void remember() {
        remembered = captions();
    }

    /** Goes back to how it read. */
    void takeBack() {
        captions.clear();
        captions.addAll(remembered);
    }

    void learnerSaid(String words) {
        captions.add(new Caption(true, words, words.length()));
    }

    void tutorBegins(String text) {
        captions.add(new Caption(false, text, 0));
    }

    /** The tutor's newest turn has more words. */
    void tutorGoesOn(String whole) {
        for (int i = captions.size() - 1; i >= 0; i--) {
            Caption caption = captions.get(i);
            if (!caption.learner()) {
                captions.set(i, new Caption(false, whole, caption.heardCharacters()));
                return;
            }
        }
    }

    /** The tutor's newest turn has sounded this far. */
    void tutorHeard(int characters) {
        for (int i = captions.size() - 1; i >= 0; i--) {
            Caption caption = captions.get(i);
            if (!caption.learner()) {
                captions.set(i, new Caption(false, caption.text(), characters));
                return;
            }
        }
    }

    List<Caption> captions() {
        return List.copyOf(captions);
    }
}
