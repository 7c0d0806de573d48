package vivavoce.vad;

/**
 * When a probability counts as speech.
 *
 * @param onset probability from which a sound counts as speech
 * @param release probability below which it no longer does; between the two nothing changes
 * @param onsetMs so much sound above {@code onset} starts an utterance
 * @param hangoverMs so much sound below {@code release} pauses it
 * @param preRollMs an utterance begins so much before its first sound
 */
public record GateSettings(
        double onset, double release, int onsetMs, int hangoverMs, int preRollMs) {

    /** Tuned for 32 ms chunks: three to begin, three to pause. */
    public static final GateSettings USUAL = new GateSettings(0.5, 0.35, 96, 96, 200);

    /** Checks that the two thresholds do not cross. */
    public GateSettings {
        if (release > onset) {
            throw new IllegalArgumentException(
                    "Released at %s, above the onset at %s".formatted(release, onset));
        }
    }
}
