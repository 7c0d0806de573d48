package vivavoce.dsp;

import java.util.Arrays;

/**
 * Complex Fourier transform of any size as a convolution with a chirp (Bluestein, 1970). Not
 * thread-safe: it owns its work space.
 */
final class ChirpFft implements ComplexFft {

    private final int size;
    private final RadixTwoFft inner;
    private final double[] cos; // e^(-pi i k^2 / size), k = 0 .. size - 1
    private final double[] sin;
    private final double[] chirpRe; // [padded] spectrum of the conjugate chirp
    private final double[] chirpIm;
    private final double[] re; // [padded] work space
    private final double[] im;

    ChirpFft(int size) {
        this.size = size;
        int padded = Integer.highestOneBit(2 * size - 1) << 1;
        inner = new RadixTwoFft(padded);
        cos = new double[size];
        sin = new double[size];
        chirpRe = new double[padded];
        chirpIm = new double[padded];
        re = new double[padded];
        im = new double[padded];
        for (int k = 0; k < size; k++) {
            // k^2 modulo the period keeps the angle exact.
            double angle = Math.PI * ((long) k * k % (2L * size)) / size;
            cos[k] = Math.cos(angle);
            sin[k] = -Math.sin(angle);
            chirpRe[k] = cos[k];
            chirpIm[k] = -sin[k];
            chirpRe[(padded - k) % padded] = cos[k];
            chirpIm[(padded - k) % padded] = -sin[k];
        }
        inner.transform(chirpRe, chirpIm);
    }

    @Override
    public void transform(double[] real, double[] imaginary) {
        Arrays.fill(re, 0);
        Arrays.fill(im, 0);
        for (int k = 0; k < size; k++) {
            re[k] = real[k] * cos[k] - imaginary[k] * sin[k];
            im[k] = real[k] * sin[k] + imaginary[k] * cos[k];
        }
        inner.transform(re, im);
        for (int k = 0; k < re.length; k++) {
            double product = re[k] * chirpRe[k] - im[k] * chirpIm[k];
            // The inverse of a transform is the transform of the conjugate.
            im[k] = -(re[k] * chirpIm[k] + im[k] * chirpRe[k]);
            re[k] = product;
        }
        inner.transform(re, im);
        for (int k = 0; k < size; k++) {
            double a = re[k] / re.length;
            double b = -im[k] / re.length;
            real[k] = a * cos[k] - b * sin[k];
            imaginary[k] = a * sin[k] + b * cos[k];
        }
    }
}
