package vivavoce.vad;

import vivavoce.vad.SpeechEvent.SpeechPaused;
import vivavoce.vad.SpeechEvent.SpeechStarted;

import java.util.Optional;

/** Turns probabilities into the start and the pause of speech. Pure state; one owner thread. */
public final class SpeechGate {

    /** An utterance that was long in doubt, as an echo is, begins at most so long ago. */
    private static final long LONGEST_DOUBT_MS = 400;

    private final GateSettings settings;
    private boolean speaking;
    private long loudMs;
    private long quietMs;
    private long loudSinceMs;
    private long quietSinceMs;

    /** A gate that hears nothing yet. */
    public SpeechGate(GateSettings settings) {
        this.settings = settings;
    }

    /** Whether an utterance is on. */
    public boolean isSpeaking() {
        return speaking;
    }

    /** Whether something sounds that may be speech, and is yet too short to tell. */
    public boolean stirs() {
        return !speaking && loudMs > 0 && loudMs < settings.onsetMs();
    }

    /**
     * Takes the probability of the next stretch of sound.
     *
     * @param probability 0 to 1
     * @param fromMs where the stretch begins
     * @param toMs where it ends: the present
     */
    public Optional<SpeechEvent> accept(double probability, long fromMs, long toMs) {
        return accept(probability, fromMs, toMs, true);
    }

    /**
     * The same, where something else knows whether anyone can be speaking: speech that cannot be
     * anyone's does not start, but when it can, what sounded already counts.
     */
    public Optional<SpeechEvent> accept(
            double probability, long fromMs, long toMs, boolean mayBeSomeone) {
        return speaking
                ? whileSpeaking(probability, fromMs, toMs)
                : whileQuiet(probability, fromMs, toMs, mayBeSomeone);
    }

    private Optional<SpeechEvent> whileQuiet(
            double probability, long fromMs, long toMs, boolean mayBeSomeone) {
        if (probability < settings.release()) {
            loudMs = 0;
        } else if (probability >= settings.onset()) {
            loudSinceMs = loudMs == 0 ? fromMs : loudSinceMs;
            loudMs += toMs - fromMs;
        }
        if (loudMs < settings.onsetMs() || !mayBeSomeone) {
            return Optional.empty();
        }
        speaking = true;
        quietMs = 0;
        long since = Math.max(loudSinceMs, toMs - LONGEST_DOUBT_MS);
        return Optional.of(new SpeechStarted(Math.max(0, since - settings.preRollMs())));
    }

    private Optional<SpeechEvent> whileSpeaking(double probability, long fromMs, long toMs) {
        if (probability >= settings.release()) {
            quietMs = 0;
            return Optional.empty();
        }
        quietSinceMs = quietMs == 0 ? fromMs : quietSinceMs;
        quietMs += toMs - fromMs;
        if (quietMs < settings.hangoverMs()) {
            return Optional.empty();
        }
        speaking = false;
        loudMs = 0;
        return Optional.of(new SpeechPaused(toMs, quietSinceMs));
    }
}
