package vivavoce.turn;

/**
 * How patient the tutor is. All times in milliseconds of captured sound.
 *
 * @param minDelayMs silence after which a turn ends that is certainly complete
 * @param patienceMs silence more than that after which one ends that is certainly not, until the
 *     learner's own pauses are known
 * @param comeBackMs silence after which words end a wait: thinking aloud goes on sooner
 * @param readMs speech over the tutor's voice after which its words are first looked at
 * @param decideMs speech over the tutor's voice after which it goes on if no words were heard
 * @param thinkingTimeMs silence after a question before a lighter hint; at least 5 s (Rowe 1974)
 * @param maxUtteranceMs longest utterance that is read in one go
 */
public record TurnSettings(
        long minDelayMs,
        long patienceMs,
        long comeBackMs,
        long readMs,
        long decideMs,
        long thinkingTimeMs,
        long maxUtteranceMs) {

    private static final long LEAST_THINKING_MS = 5_000;

    /** What a learner gets who has changed nothing. */
    public static final TurnSettings DEFAULT =
            new TurnSettings(200, 2_000, 700, 250, 500, 9_000, 28_000);

    /** The same, but every wait for the learner this many times as long. */
    public TurnSettings times(double patience) {
        return new TurnSettings(
                Math.round(minDelayMs * patience),
                Math.round(patienceMs * patience),
                Math.round(comeBackMs * patience),
                readMs,
                decideMs,
                Math.max(LEAST_THINKING_MS, Math.round(thinkingTimeMs * patience)),
                maxUtteranceMs);
    }

    /** The same with this many times as long to think about a question. */
    public TurnSettings thinking(double longer) {
        return new TurnSettings(
                minDelayMs,
                patienceMs,
                comeBackMs,
                readMs,
                decideMs,
                Math.round(thinkingTimeMs * longer),
                maxUtteranceMs);
    }
}
