package vivavoce.conversation;

import java.util.List;
import vivavoce.speech.Style;
import vivavoce.tutor.Reply;

/** Saying nothing. */
final class Silence {

    static final Reply REPLY = new Reply(List.of(), Style.CALM, "");

    private Silence() {}
}
