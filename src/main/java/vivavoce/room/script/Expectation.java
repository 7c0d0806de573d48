package vivavoce.room.script;

/**
 * What must have come of a cue before the next one begins. Times in seconds; sounds are judged by
 * what the loudspeaker gave, not by what the engine says of it.
 */
public sealed interface Expectation {

    /** The tutor's voice sounds within so long of the end of the cue's sound. */
    record Reply(double withinSeconds) implements Expectation {}

    /** The tutor's voice does not sound from the cue until so long after its sound. */
    record NoReply(double forSeconds) implements Expectation {}

    /** The tutor's voice does not sound before the cue's last sound has ended. */
    record NoTakeover() implements Expectation {}

    /** The tutor's voice is silent within so long of the cue's first sound, and stays so. */
    record Silence(double withinSeconds) implements Expectation {}

    /** The reply that sounds is not cut short; it sounds on after the cue. */
    record TalksOn() implements Expectation {}

    /** What the engine says was heard of the reply is no more than so many words off. */
    record HeardWithin(int words) implements Expectation {}

    /** The voice, having been held, goes on from the start of a word. */
    record ResumesAtWord() implements Expectation {}

    /**
     * A lesson event did, or did not, happen.
     *
     * @param event its simple name
     * @param text what its words contain; "" for any
     */
    record Event(boolean wanted, String event, String text) implements Expectation {}
}
