package vivavoce.echo;

import vivavoce.dsp.Fft;
import vivavoce.dsp.Window;

import java.util.Arrays;

/**
 * Running auto and cross spectra of the far and the near end, from which comes the impulse response
 * between them: H1 = Sxy / Sxx (Bendat and Piersol, Random Data, 1971), robust to whatever the near
 * end hears besides. One owner thread; allocates nothing after it is made.
 */
final class SpectrumPair {

    private static final double KEPT = 0.85; // of the past, from one block to the next
    private static final double FLOOR = 0.03; // of the mean: quieter frequencies tell nothing

    private final Fft fft;
    private final float[] window;
    private final float[] block;
    private final float[] farReal;
    private final float[] farImaginary;
    private final float[] nearReal;
    private final float[] nearImaginary;
    private final float[] crossReal;
    private final float[] crossImaginary;
    private final float[] farPower;
    private double nearTotal;
    private double farTotal;

    SpectrumPair(int size) {
        fft = new Fft(size);
        window = Window.HANN_PERIODIC.values(size);
        block = new float[size];
        farReal = new float[fft.bins()];
        farImaginary = new float[fft.bins()];
        nearReal = new float[fft.bins()];
        nearImaginary = new float[fft.bins()];
        crossReal = new float[fft.bins()];
        crossImaginary = new float[fft.bins()];
        farPower = new float[fft.bins()];
    }

    void forget() {
        Arrays.fill(crossReal, 0);
        Arrays.fill(crossImaginary, 0);
        Arrays.fill(farPower, 0);
        nearTotal = 0;
        farTotal = 0;
    }

    /** Takes in one block of each end, [size]. */
    void add(float[] far, float[] near) {
        transform(far, farReal, farImaginary);
        transform(near, nearReal, nearImaginary);
        nearTotal *= KEPT;
        farTotal *= KEPT;
        for (int k = 0; k < farPower.length; k++) {
            float xr = farReal[k];
            float xi = farImaginary[k];
            float yr = nearReal[k];
            float yi = nearImaginary[k];
            float power = xr * xr + xi * xi;
            farPower[k] = (float) (KEPT * farPower[k] + power);
            crossReal[k] = (float) (KEPT * crossReal[k] + xr * yr + xi * yi);
            crossImaginary[k] = (float) (KEPT * crossImaginary[k] + xr * yi - xi * yr);
            farTotal += power;
            nearTotal += yr * yr + yi * yi;
        }
    }

    /** Power of the near end over that of the far end: no echo is stronger. */
    double mostGain() {
        return nearTotal / Math.max(farTotal, 1e-12);
    }

    /**
     * The impulse response, [size], negative times at the end; scaled so that its energy is the
     * gain in power where the far end has sound.
     */
    void impulseResponse(float[] response) {
        double floor = FLOOR * farTotal / farPower.length;
        double weights = 1e-12;
        for (int k = 0; k < farPower.length; k++) {
            double weight = 1 / (farPower[k] + floor);
            nearReal[k] = (float) (crossReal[k] * weight);
            nearImaginary[k] = (float) (crossImaginary[k] * weight);
            weights += Math.pow(farPower[k] * weight, 2);
        }
        fft.inverse(nearReal, nearImaginary, response);
        float scale = (float) Math.sqrt(farPower.length / weights);
        for (int i = 0; i < response.length; i++) {
            response[i] *= scale;
        }
    }

    private void transform(float[] samples, float[] real, float[] imaginary) {
        for (int i = 0; i < block.length; i++) {
            block[i] = samples[i] * window[i];
        }
        fft.forward(block, real, imaginary);
    }
}
