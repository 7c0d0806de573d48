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

    /** What a learner gets who has changed nothing. */
    public static final TurnSettings DEFAULT =
            new TurnSettings(200, 2_000, 700, 250, 500, 9_000, 28_000);
}
