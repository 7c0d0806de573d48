package vivavoce.turn;

import java.util.regex.Pattern;

/** What someone wants who speaks over the tutor's voice, as far as their words say. */
enum Overlap {
    /** The floor. */
    INTERRUPTS,
    /** Nothing: they are with the tutor, or it was a noise, or meant for someone else. */
    TALKED_THROUGH,
    /** The beginning of something: "ye" of "yeah", "hold" of "hold on". */
    UNFINISHED,
    /** Words were made out, but not well or not many enough to stop for at once. */
    UNCLEAR;

    private static final double CLEAR = 0.45;
    private static final double SURE = 0.8;

    /** Most lone words over another's voice are "yeah" and the like, however they are heard. */
    private static final double DOUBTFUL = 0.6;

    /** Whoever begins like this wants to be listened to, whatever it is about. */
    private static final Pattern ADDRESSES =
            Pattern.compile(
                    "(?:oh |but |no |so )*"
                            + "(?:(?:i|you) |i'm|i've|can i|may i|excuse me|listen|hey|question"
                            + "|(?:give|show|tell) me|let's|what|why|how|do we)\\b");

    /** Stop words and other commands pass whatever their loudness, and however badly heard. */
    static Overlap of(Reading reading) {
        if (SpokenCommand.of(reading.words()).isPresent()
                || SpokenCommand.startsWithStopWord(reading.words())) {
            return INTERRUPTS;
        }
        if (reading.aside()) {
            return TALKED_THROUGH;
        }
        if (Fillers.beginsToSpeak(reading.words())) {
            return UNCLEAR;
        }
        if (!reading.meansSomething() || Fillers.isBackchannel(reading.words())) {
            return TALKED_THROUGH;
        }
        boolean softer = reading.softness() == Softness.SOFTER;
        if (reading.confidence() < CLEAR) {
            return softer ? TALKED_THROUGH : UNCLEAR;
        }
        Overlap wanted = ofWords(reading);
        return softer && wanted != TALKED_THROUGH ? UNCLEAR : wanted;
    }

    private static Overlap ofWords(Reading reading) {
        boolean addressed = ADDRESSES.matcher(reading.words()).lookingAt();
        boolean offTopic = reading.fit() == Fit.OFF_TOPIC && !addressed;
        if (offTopic && !SpokenCommand.isBegun(reading.words())) {
            return reading.isOneWord() ? UNCLEAR : TALKED_THROUGH;
        }
        boolean doubtful = reading.isOneWord() && reading.confidence() < DOUBTFUL;
        if (doubtful && reading.fit() == Fit.OTHER && !addressed) {
            return UNCLEAR;
        }
        boolean unsure = reading.isOneWord() && reading.confidence() < SURE;
        return offTopic || unsure || !reading.closed() ? UNFINISHED : INTERRUPTS;
    }
}
