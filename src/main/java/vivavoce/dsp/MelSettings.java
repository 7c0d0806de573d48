package vivavoce.dsp;

/**
 * A recipe for log-mel features: power spectrum, triangles without area norm, ln(mel + floor), no
 * padding.
 *
 * @param sampleRate samples per second
 * @param frameSamples samples in one frame; at most {@code fftSize}
 * @param hopSamples samples from one frame to the next
 * @param fftSize points of the Fourier transform, a power of two; the frame is padded with zeros
 * @param window what the frame is multiplied with
 * @param melBins triangles, features in one frame
 * @param lowestHz left corner of the first triangle
 * @param highestHz right corner of the last triangle; at most half the sample rate
 * @param scale on which the corners are equally spaced
 * @param floor added before the logarithm; above 0
 */
public record MelSettings(
        int sampleRate,
        int frameSamples,
        int hopSamples,
        int fftSize,
        Window window,
        int melBins,
        double lowestHz,
        double highestHz,
        MelScale scale,
        double floor) {

    /** Checks the ranges. */
    public MelSettings {
        require(sampleRate > 0 && hopSamples > 0 && melBins > 0, "rate, hop or bins not positive");
        require(frameSamples > 0 && frameSamples <= fftSize, "frame longer than its FFT");
        require(Integer.bitCount(fftSize) == 1, "FFT size not a power of two");
        require(0 <= lowestHz && lowestHz < highestHz, "lowest frequency not below the highest");
        require(highestHz <= sampleRate / 2.0, "highest frequency above half the sample rate");
        require(floor > 0, "floor not positive");
    }

    /** Frames in so many samples; a sound shorter than one frame is padded to one. */
    public int frames(int samples) {
        return 1 + Math.max(0, samples - frameSamples) / hopSamples;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("Mel settings: " + otherwise);
        }
    }
}
