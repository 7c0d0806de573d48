package vivavoce.conversation;

import vivavoce.prosody.Melody;
import vivavoce.prosody.Prosody;
import vivavoce.speech.Style;
import vivavoce.turn.Fillers;
import vivavoce.tutor.Reply;

/** How the learner's last words were said, and how they are answered for it. */
enum Manner {
    /** In no particular way. */
    PLAIN,
    /** Looking for words, with long pauses, or asking rather than telling. */
    HESITANT,
    /** Laughing. */
    LAUGHING;

    private static final double LONG_PAUSES = 0.35;
    private static final double SLOWER = 0.92;

    static Manner of(String words, Prosody said) {
        if (said.laughs()) {
            return LAUGHING;
        }
        boolean searching = Fillers.hesitates(words) || said.pauseShare() > LONG_PAUSES;
        return searching || asks(words, said) ? HESITANT : PLAIN;
    }

    /** A statement that rises at its end. */
    private static boolean asks(String words, Prosody said) {
        return said.melody() == Melody.RISING && words.contains("equals");
    }

    /** The same words in the style that suits. */
    Reply styled(Reply reply) {
        boolean calm = reply.style() == Style.CALM;
        return calm ? new Reply(reply.phrases(), style(), reply.question()) : reply;
    }

    /** By what the speed of the voice is multiplied. */
    double pace() {
        return this == HESITANT ? SLOWER : 1;
    }

    /** By what the thinking time is multiplied: who hesitates is given more. */
    double time() {
        return this == HESITANT ? 1.5 : 1;
    }

    private Style style() {
        return switch (this) {
            case PLAIN -> Style.CALM;
            case HESITANT -> Style.PATIENT;
            case LAUGHING -> Style.ENCOURAGING;
        };
    }
}
