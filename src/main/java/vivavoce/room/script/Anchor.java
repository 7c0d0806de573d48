package vivavoce.room.script;

/** When a cue begins; {@code seconds} is added to the moment and may be negative. */
public sealed interface Anchor {

    /** Seconds after the script's beginning. */
    record Start(double seconds) implements Anchor {}

    /** After the sound of the cue before has ended. */
    record Then(double seconds) implements Anchor {}

    /** After the first reply since the cue before began to sound. */
    record ReplyStart(double seconds) implements Anchor {}

    /** After a reply has sounded to its end since the cue before. */
    record ReplyEnd(double seconds) implements Anchor {}

    /**
     * When so many words of the tutor's newest turn have been heard.
     *
     * @param words from its start, or, when negative, so many before its end
     */
    record WordsHeard(int words, double seconds) implements Anchor {}
}
