package vivavoce.dsp;

/**
 * Mel filters over a spectrum.
 *
 * @param bins triangles, features in one frame
 * @param scale on which the corners are equally spaced
 * @param areaNorm whether every triangle has the same area (Slaney) instead of the same height
 * @param lowestHz left corner of the first triangle
 * @param highestHz right corner of the last triangle; at most half the sample rate
 */
public record Triangles(
        int bins, MelScale scale, boolean areaNorm, double lowestHz, double highestHz) {

    /** Checks the ranges. */
    public Triangles {
        MelSettings.require(bins > 0, "bins not positive");
        MelSettings.require(
                0 <= lowestHz && lowestHz < highestHz, "lowest frequency not below the highest");
    }
}
