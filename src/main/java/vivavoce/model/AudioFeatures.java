package vivavoce.model;

import vivavoce.dsp.LogMel;
import vivavoce.dsp.MelSettings;
import vivavoce.onnx.Tensor;

import java.util.Arrays;
import java.util.Map;

/** Sound as an audio encoder wants it. Not thread-safe. */
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

    /**
     * What an encoder may take of a sound, by role: {@code features} [1, frames, melBins] or
     * transposed, {@code mask} [1, frames] and {@code lengths} [1].
     *
     * @param samples of which the last {@code maxSamples} are taken
     */
    Map<String, Tensor> of(float[] samples) {
        float[] kept = kept(samples);
        MelSettings settings = mel.settings();
        int frames = settings.frames(kept.length) / form.stacked();
        int valid = validFrames(kept);
        long[] mask = new long[frames];
        Arrays.fill(mask, 0, valid, 1);
        int bins = settings.melBins() * form.stacked();
        // Frames in a row are one when they are counted so; what does not fill one is left out.
        float[] features = Arrays.copyOf(mel.features(kept), frames * bins);
        return Map.of(
                "features",
                form.isTransposed()
                        ? Tensor.of(transposed(features, bins), 1, bins, frames)
                        : Tensor.of(features, 1, frames, bins),
                "mask",
                Tensor.of(mask, 1, frames),
                "lengths",
                Tensor.of(new long[] {valid}, 1));
    }

    /**
     * Refuses another number of rows than the recipe says.
     *
     * @throws PackException when they differ
     */
    void requireRows(float[] samples, int rows) {
        AudioForm.Tokens tokens = form.tokens();
        if (tokens == null) {
            return;
        }
        int expected = tokens.of(validFrames(kept(samples)));
        if (rows != expected) {
            throw PackException.broken(
                    "The audio encoder gave %d rows, not %d".formatted(rows, expected));
        }
    }

    private int validFrames(float[] kept) {
        return mel.settings().framing().validFrames(kept.length) / form.stacked();
    }

    private float[] kept(float[] samples) {
        int most = form.maxSamples() > 0 ? form.maxSamples() : samples.length;
        return samples.length <= most
                ? samples
                : Arrays.copyOfRange(samples, samples.length - most, samples.length);
    }

    private static float[] transposed(float[] features, int bins) {
        int frames = features.length / bins;
        float[] turned = new float[features.length];
        for (int t = 0; t < frames; t++) {
            for (int bin = 0; bin < bins; bin++) {
                turned[bin * frames + t] = features[t * bins + bin];
            }
        }
        return turned;
    }
}
