package vivavoce.dsp;

/**
 * Log magnitudes and angles back to sound by weighted overlap-add. Not thread-safe: it owns its
 * work space.
 */
public final class InverseStft {

    /** Below this the overlapped windows hold no sound worth scaling up. */
    private static final float LEAST_WEIGHT = 1e-3f;

    private final Fft fft;
    private final int hop;
    private final int lead; // samples of the first frame before the sound begins
    private final float[] window; // [fft]
    private final float[] real; // [bins]
    private final float[] imaginary; // [bins]
    private final float[] frame; // [fft]

    /** Where frames lie. */
    public enum Alignment {
        /** Frame t speaks about sample t * hop. */
        CENTRE,
        /** Frame t speaks about the middle of its hop ("same" padding). */
        SAME
    }

    /**
     * For spectra of {@code fftSize} points taken every {@code hop} samples, at most half a frame.
     */
    public InverseStft(int fftSize, int hop, Window window, Alignment alignment) {
        if (hop < 1 || hop > fftSize / 2) {
            throw new IllegalArgumentException(
                    "Hop of %d samples for frames of %d".formatted(hop, fftSize));
        }
        this.fft = new Fft(fftSize);
        this.hop = hop;
        lead = alignment == Alignment.CENTRE ? fftSize / 2 : (fftSize - hop) / 2;
        this.window = window.values(fftSize);
        real = new float[fft.bins()];
        imaginary = new float[fft.bins()];
        frame = new float[fftSize];
    }

    /**
     * Sound of a spectrogram.
     *
     * @param features [frames, bins of ln magnitude then bins of angle in radians], flat
     * @return [frames * hop] samples
     */
    public float[] samples(float[] features) {
        int row = 2 * fft.bins();
        if (features.length % row != 0) {
            throw new IllegalArgumentException(
                    "%d values are no rows of %d".formatted(features.length, row));
        }
        int frames = features.length / row;
        float[] sound = new float[frames * hop];
        float[] weight = new float[frames * hop];
        for (int t = 0; t < frames; t++) {
            toFrame(features, t * row);
            add(sound, weight, t * hop - lead);
        }
        for (int i = 0; i < sound.length; i++) {
            sound[i] /= Math.max(weight[i], LEAST_WEIGHT);
        }
        return sound;
    }

    private void toFrame(float[] features, int from) {
        for (int k = 0; k < real.length; k++) {
            double magnitude = Math.exp(features[from + k]);
            double angle = features[from + real.length + k];
            real[k] = (float) (magnitude * Math.cos(angle));
            imaginary[k] = (float) (magnitude * Math.sin(angle));
        }
        fft.inverse(real, imaginary, frame);
    }

    private void add(float[] sound, float[] weight, int start) {
        int first = Math.max(0, -start);
        int end = Math.min(frame.length, sound.length - start);
        for (int i = first; i < end; i++) {
            sound[start + i] += frame[i] * window[i];
            weight[start + i] += window[i] * window[i];
        }
    }
}
