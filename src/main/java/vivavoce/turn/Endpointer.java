package vivavoce.turn;

import vivavoce.prosody.Melody;

/**
 * How likely a pause is the end of the turn, and so how long it has to last. Each cue adds its
 * weight of evidence, the natural logarithm of how much more often it is found at ends than at
 * pauses within a turn (naive Bayes); the sum's logistic is the probability. Pure.
 */
final class Endpointer {

    private static final double SURE = 0.5;

    /** A command is nothing else, so nothing follows. */
    private static final double COMMAND = 9;

    private Endpointer() {}

    /**
     * Silence after which the turn has ended: the short delay when the end is certain, longer by
     * the learner's patience the less likely it is; the whole thinking time where a question is
     * open and all cues agree that its answer has only begun.
     */
    static long delayMs(Reading reading, PauseHabit habit, TurnSettings settings) {
        if (isUnfinishedAnswer(reading)) {
            return settings.thinkingTimeMs();
        }
        double doubt = 1 - probability(reading, habit);
        return settings.minDelayMs() + Math.round(doubt * habit.patienceMs(settings.patienceMs()));
    }

    private static boolean isUnfinishedAnswer(Reading reading) {
        boolean begun = !reading.marked() && !reading.closed() && reading.meansSomething();
        return begun && reading.fit() != Fit.UNASKED && SpokenCommand.of(reading.words()).isEmpty();
    }

    /** How likely the learner has finished, 0 to 1. */
    static double probability(Reading reading, PauseHabit habit) {
        double odds = evidence(reading) - habit.caution();
        return 1 / (1 + Math.exp(-odds));
    }

    /** The sum of the weights; above 0 the end is likelier than not. */
    static double evidence(Reading reading) {
        if (SpokenCommand.of(reading.words()).isPresent()) {
            return COMMAND;
        }
        return (reading.marked() ? 1.5 : -2)
                + (reading.closed() ? 1.5 : -3)
                + ofFit(reading.fit())
                + ofMelody(reading.melody())
                + (Fillers.isLeadIn(reading.words()) ? -4 : 0)
                + (reading.confidence() < SURE ? -2 : 0);
    }

    private static double ofFit(Fit fit) {
        return switch (fit) {
            case FITS -> 1.5;
            case PARTLY -> -2.5; // said in the same way whether more follows or not
            case WORKING -> -3.5;
            case OTHER -> -0.5;
            case UNASKED, OFF_TOPIC -> -1.5; // a request is often two sentences
        };
    }

    /**
     * Measured on 800 real pauses and ends of sentences (ProsodyBench). That the last syllable is
     * long told nothing there, so it does not count.
     */
    private static double ofMelody(Melody melody) {
        return switch (melody) {
            case FALLING -> 0.6;
            case RISING -> 0;
            case LEVEL -> -0.9;
            case UNHEARD -> 0.5; // voices often creak or whisper at the end
        };
    }
}
