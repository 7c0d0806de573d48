package vivavoce.dsp;

/** Triangular filters over a power spectrum, stored without their zeros. Immutable. */
final class MelBank {

    private final int[] firstBin; // [melBins]
    private final float[][] weights; // [melBins, width of the triangle]

    MelBank(MelSettings settings) {
        int melBins = settings.melBins();
        double low = settings.scale().mel(settings.lowestHz());
        double step = (settings.scale().mel(settings.highestHz()) - low) / (melBins + 1);
        double binHz = (double) settings.sampleRate() / settings.fftSize();
        firstBin = new int[melBins];
        weights = new float[melBins][];
        for (int mel = 0; mel < melBins; mel++) {
            double left = settings.scale().hz(low + mel * step);
            double centre = settings.scale().hz(low + (mel + 1) * step);
            double right = settings.scale().hz(low + (mel + 2) * step);
            firstBin[mel] = (int) Math.ceil(left / binHz);
            int last = Math.min((int) (right / binHz), settings.fftSize() / 2);
            weights[mel] = new float[Math.max(0, last - firstBin[mel] + 1)];
            for (int i = 0; i < weights[mel].length; i++) {
                double hz = (firstBin[mel] + i) * binHz;
                double up = (hz - left) / (centre - left);
                double down = (right - hz) / (right - centre);
                weights[mel][i] = (float) Math.max(0, Math.min(up, down));
            }
        }
    }

    /** Power under one triangle. */
    double power(int mel, float[] spectrum) {
        double sum = 0;
        for (int i = 0; i < weights[mel].length; i++) {
            sum += weights[mel][i] * spectrum[firstBin[mel] + i];
        }
        return sum;
    }
}
