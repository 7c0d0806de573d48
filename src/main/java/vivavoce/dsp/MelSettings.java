package vivavoce.dsp;

/**
 * A recipe for log-mel features.
 *
 * @param sampleRate samples per second
 * @param framing how the sound is cut
 * @param emphasis before the transform
 * @param spectrum what is weighed
 * @param triangles the weights
 * @param logarithm how loudness is compressed
 * @param floor of the logarithm; above 0
 * @param levelling of all features at the end
 */
public record MelSettings(
        int sampleRate,
        Framing framing,
        Emphasis emphasis,
        Spectrum spectrum,
        Triangles triangles,
        Logarithm logarithm,
        double floor,
        Levelling levelling) {

    /** Checks the ranges. */
    public MelSettings {
        require(sampleRate > 0, "rate not positive");
        require(
                triangles.highestHz() <= sampleRate / 2.0,
                "highest frequency above half the sample rate");
        require(floor > 0, "floor not positive");
    }

    /** Triangles, features in one frame. */
    public int melBins() {
        return triangles.bins();
    }

    /** Frames in so many samples. */
    public int frames(int samples) {
        return framing.frames(samples);
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("Mel settings: " + otherwise);
        }
    }
}
