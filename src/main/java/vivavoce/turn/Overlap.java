package vivavoce.turn;

/** What someone wants who speaks over the tutor's voice, as far as their words say. */
enum Overlap {
    /** The floor. */
    INTERRUPTS,
    /** Nothing: they are with the tutor, or it was a noise, or meant for someone else. */
    TALKED_THROUGH,
    /** Words were made out, but not well enough to stop for. */
    UNCLEAR;

    private static final double CLEAR = 0.45;

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
        return reading.confidence() >= CLEAR ? INTERRUPTS : UNCLEAR;
    }
}
