package vivavoce.turn;

/**
 * How patient the tutor is. All times in milliseconds of captured sound.
 *
 * @param minDelayMs silence after which a complete answer to a question ends the learner's turn
 * @param openDelayMs silence after which complete words do that nobody asked for: a request is
 *     often two sentences
 * @param leadInDelayMs silence after which a lead-in ("okay") that nothing followed does
 * @param maxDelayMs silence after which an incomplete one does
 * @param decideMs speech over the tutor's voice after which its words are first looked at
 * @param giveUpMs speech over the tutor's voice that still has no words: noise, the voice goes on
 * @param thinkingTimeMs silence after a question before a lighter hint; at least 5 s (Rowe 1974)
 * @param maxUtteranceMs longest utterance that is read in one go
 */
public record TurnSettings(
        long minDelayMs,
        long openDelayMs,
        long leadInDelayMs,
        long maxDelayMs,
        long decideMs,
        long giveUpMs,
        long thinkingTimeMs,
        long maxUtteranceMs) {

    /** What a learner gets who has changed nothing. */
    public static final TurnSettings DEFAULT =
            new TurnSettings(200, 450, 800, 2_200, 350, 1_500, 9_000, 28_000);

    /** The same, but every wait for the learner this many times as long. */
    public TurnSettings times(double patience) {
        return new TurnSettings(
                Math.round(minDelayMs * patience),
                Math.round(openDelayMs * patience),
                Math.round(leadInDelayMs * patience),
                Math.round(maxDelayMs * patience),
                decideMs,
                giveUpMs,
                Math.max(5_000, Math.round(thinkingTimeMs * patience)),
                maxUtteranceMs);
    }
}
