package vivavoce.audio.openal;

import vivavoce.dsp.Fft;

import java.util.Arrays;

/** How alike two sounds are, piece by piece, wherever the second begins. */
public final class Likeness {

    private static final int PIECE = 4000; // 0.25 s at 16 kHz

    private final Fft fft;
    private final float[] capturedReal;
    private final float[] capturedImaginary;
    private final double[] energyBefore; // [samples + 1] sum of squares
    private final int places;

    private Likeness(float[] captured) {
        fft = new Fft(2 * Integer.highestOneBit(captured.length));
        capturedReal = new float[fft.bins()];
        capturedImaginary = new float[fft.bins()];
        fft.forward(Arrays.copyOf(captured, fft.size()), capturedReal, capturedImaginary);
        energyBefore = new double[captured.length + 1];
        for (int i = 0; i < captured.length; i++) {
            energyBefore[i + 1] = energyBefore[i] + captured[i] * captured[i];
        }
        places = captured.length - PIECE + 1;
    }

    /** Median over the pieces of the original of the best correlation anywhere in the captured. */
    public static double median(float[] original, float[] captured) {
        Likeness likeness = new Likeness(captured);
        double[] best = new double[original.length / PIECE];
        for (int i = 0; i < best.length; i++) {
            best[i] = likeness.best(Arrays.copyOfRange(original, i * PIECE, (i + 1) * PIECE));
        }
        Arrays.sort(best);
        return best[best.length / 2];
    }

    private double best(float[] piece) {
        double energy = 1e-9;
        for (float sample : piece) {
            energy += sample * sample;
        }
        float[] product = productAtEveryPlace(piece);
        double best = 0;
        for (int at = 0; at < places; at++) {
            double there = energyBefore[at + PIECE] - energyBefore[at] + 1e-9;
            best = Math.max(best, product[at] / Math.sqrt(energy * there));
        }
        return best;
    }

    private float[] productAtEveryPlace(float[] piece) {
        float[] real = new float[fft.bins()];
        float[] imaginary = new float[fft.bins()];
        fft.forward(Arrays.copyOf(piece, fft.size()), real, imaginary);
        for (int k = 0; k < fft.bins(); k++) {
            float re = real[k] * capturedReal[k] + imaginary[k] * capturedImaginary[k];
            float im = real[k] * capturedImaginary[k] - imaginary[k] * capturedReal[k];
            real[k] = re;
            imaginary[k] = im;
        }
        float[] product = new float[fft.size()];
        fft.inverse(real, imaginary, product);
        return product;
    }
}
