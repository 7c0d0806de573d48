package vivavoce.model;

import vivavoce.dsp.LogMel;
import vivavoce.dsp.MelSettings;
import vivavoce.onnx.Tensor;

import java.util.Arrays;

/** Sound as the audio encoder wants it. Not thread-safe. */
final class AudioFeatures {

    /** Less than this says nothing. */
    private static final double SHORTEST_SECONDS = 0.1;

    /** A peak below this (-80 dB) is silence. */
    private static final float QUIETEST = 1e-4f;

    private final AudioForm form;
    private final LogMel mel;

    AudioFeatures(AudioForm form) {
        this.form = form;
        this.mel = new LogMel(form.settings());
    }

    /** Whether nothing can be heard in so short or quiet a sound. */
    boolean isSilence(float[] samples) {
        if (samples.length < Math.max(SHORTEST_SECONDS * form.rate(), form.frame())) {
            return true;
        }
        for (float sample : samples) {
            if (Math.abs(sample) > QUIETEST) {
                return false;
            }
        }
        return true;
    }

    /** Features of the last {@code maxSamples} samples: [1, frames, melBins]. */
    Tensor of(float[] samples) {
        int most = form.maxSamples() > 0 ? form.maxSamples() : samples.length;
        float[] kept =
                samples.length <= most
                        ? samples
                        : Arrays.copyOfRange(samples, samples.length - most, samples.length);
        MelSettings settings = mel.settings();
        return Tensor.of(mel.features(kept), 1, settings.frames(kept.length), settings.melBins());
    }
}
