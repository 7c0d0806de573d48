package vivavoce.turn;

import java.util.regex.Pattern;

/** What someone wants who speaks over the tutor's voice, as far as their words say. */
enum Overlap {
    /** The floor. */
    INTERRUPTS,
    /** Nothing: they are with the tutor, or it was a noise, or meant for someone else. */
    TALKED_THROUGH,
    /** The beginning of something about the lesson. */
    UNFINISHED,
    /** Words were made out, but not well enough to stop for at once. */
    UNCLEAR;

    private static final double CLEAR = 0.45;

    /** Whoever begins like this wants to be listened to, whatever it is about. */
    private static final Pattern ADDRESSES =
            Pattern.compile(
                    "(?:oh |but |no |so )*"
                            + "(?:i|i'm|i've|you|can i|may i|excuse me|listen|hey|question)\\b");

    /** Stop words and other commands pass whatever their loudness, and however badly heard. */
    static Overlap of(Reading reading) {
        if (SpokenCommand.of(reading.words()).isPresent()
                || SpokenCommand.startsWithStopWord(reading.words())) {
            return INTERRUPTS;
        }
        if (!reading.meansSomething()
                || Fillers.isBackchannel(reading.words())
                || reading.aside()) {
            return TALKED_THROUGH;
        }
        if (reading.confidence() < CLEAR) {
            return UNCLEAR;
        }
        boolean offTopic = reading.fit() == Fit.OFF_TOPIC;
        if (!reading.closed()) {
            return offTopic ? TALKED_THROUGH : UNFINISHED;
        }
        boolean addressed = ADDRESSES.matcher(reading.words()).lookingAt();
        return offTopic && !addressed ? TALKED_THROUGH : INTERRUPTS;
    }
}
