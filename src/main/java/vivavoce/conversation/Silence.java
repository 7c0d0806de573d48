package vivavoce.conversation;

import vivavoce.speech.Style;
import vivavoce.tutor.Reply;

import java.util.List;

/** Saying nothing. */
final class Silence {

    static final Reply REPLY = new Reply(List.of(), Style.CALM, "");

    private Silence() {}
}
