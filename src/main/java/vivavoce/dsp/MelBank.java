package vivavoce.dsp;

/** Triangular filters over a spectrum, stored without their zeros. Immutable. */
final class MelBank {

    private final int[] firstBin; // [melBins]
    private final float[][] weights; // [melBins, width of the triangle]

    MelBank(MelSettings settings) {
        Triangles triangles = settings.triangles();
        MelScale scale = triangles.scale();
        double low = scale.mel(triangles.lowestHz());
        double step = (scale.mel(triangles.highestHz()) - low) / (triangles.bins() + 1);
        double binHz = (double) settings.sampleRate() / settings.framing().fftSize();
        firstBin = new int[triangles.bins()];
        weights = new float[triangles.bins()][];
        for (int mel = 0; mel < triangles.bins(); mel++) {
            double left = scale.hz(low + mel * step);
            double centre = scale.hz(low + (mel + 1) * step);
            double right = scale.hz(low + (mel + 2) * step);
            double height = triangles.areaNorm() ? 2 / (right - left) : 1;
            firstBin[mel] = (int) Math.ceil(left / binHz);
            int last = Math.min((int) (right / binHz), settings.framing().fftSize() / 2);
            weights[mel] = new float[Math.max(0, last - firstBin[mel] + 1)];
            for (int i = 0; i < weights[mel].length; i++) {
                double hz = (firstBin[mel] + i) * binHz;
                double up = (hz - left) / (centre - left);
                double down = (right - hz) / (right - centre);
                weights[mel][i] = (float) (height * Math.max(0, Math.min(up, down)));
            }
        }
    }

    /** The spectrum under one triangle. */
    double weigh(int mel, float[] spectrum) {
        double sum = 0;
        for (int i = 0; i < weights[mel].length; i++) {
            sum += weights[mel][i] * spectrum[firstBin[mel] + i];
        }
        return sum;
    }
}
