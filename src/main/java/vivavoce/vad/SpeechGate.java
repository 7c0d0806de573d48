package vivavoce.vad;

import vivavoce.vad.SpeechEvent.SpeechPaused;
import vivavoce.vad.SpeechEvent.SpeechStarted;

import java.util.Optional;

/** Turns probabilities into the start and the pause of speech. Pure state; one owner thread. */
public final class SpeechGate {

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

    /**
     * Takes the probability of the next stretch of sound.
     *
     * @param probability 0 to 1
     * @param fromMs where the stretch begins
     * @param toMs where it ends: the present
     */
    public Optional<SpeechEvent> accept(double probability, long fromMs, long toMs) {
        return speaking
                ? whileSpeaking(probability, fromMs, toMs)
                : whileQuiet(probability, fromMs, toMs);
    }

    private Optional<SpeechEvent> whileQuiet(double probability, long fromMs, long toMs) {
        if (probability < settings.release()) {
            loudMs = 0;
        } else if (probability >= settings.onset()) {
            loudSinceMs = loudMs == 0 ? fromMs : loudSinceMs;
            loudMs += toMs - fromMs;
        }
        if (loudMs < settings.onsetMs()) {
            return Optional.empty();
        }
        speaking = true;
        quietMs = 0;
        return Optional.of(new SpeechStarted(Math.max(0, loudSinceMs - settings.preRollMs())));
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
