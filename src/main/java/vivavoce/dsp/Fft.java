package vivavoce.dsp;

/**
 * Fourier transform of real signals, one size, and back. Computed in double precision as a complex
 * transform of half the size. Not thread-safe: it owns its work space.
 */
public final class Fft {

    private final int size;
    private final int half;
    private final ComplexFft complex;
    private final double[] cos; // e^(-2 pi i k / size), k = 0 .. half
    private final double[] sin;
    private final double[] re; // [half] packed signal: even samples
    private final double[] im; // [half] odd samples

    /** A transform of {@code size} points, even, at least 4; powers of two are fastest. */
    public Fft(int size) {
        if (size < 4 || size % 2 != 0) {
            throw new IllegalArgumentException("FFT size %d is odd or too small".formatted(size));
        }
        this.size = size;
        half = size / 2;
        complex = ComplexFft.of(half);
        cos = new double[half + 1];
        sin = new double[half + 1];
        for (int k = 0; k <= half; k++) {
            cos[k] = Math.cos(2 * Math.PI * k / size);
            sin[k] = -Math.sin(2 * Math.PI * k / size);
        }
        re = new double[half];
        im = new double[half];
    }

    /** Points of the transform. */
    public int size() {
        return size;
    }

    /** Bins of a spectrum: {@code size / 2 + 1}. */
    public int bins() {
        return half + 1;
    }

    /**
     * Spectrum of a signal.
     *
     * @param signal [size]
     * @param real [bins] is written
     * @param imaginary [bins] is written
     */
    public void forward(float[] signal, float[] real, float[] imaginary) {
        for (int i = 0; i < half; i++) {
            re[i] = signal[2 * i];
            im[i] = signal[2 * i + 1];
        }
        complex.transform(re, im);
        for (int k = 0; k <= half; k++) {
            int a = k % half;
            int b = (half - k) % half;
            double evenRe = (re[a] + re[b]) / 2;
            double evenIm = (im[a] - im[b]) / 2;
            double oddRe = (im[a] + im[b]) / 2;
            double oddIm = (re[b] - re[a]) / 2;
            real[k] = (float) (evenRe + cos[k] * oddRe - sin[k] * oddIm);
            imaginary[k] = (float) (evenIm + cos[k] * oddIm + sin[k] * oddRe);
        }
    }

    /**
     * The signal of a spectrum; undoes {@link #forward}. Imaginary parts of the first and the last
     * bin are ignored, since no real signal has any.
     *
     * @param real [bins]
     * @param imaginary [bins]
     * @param signal [size] is written
     */
    public void inverse(float[] real, float[] imaginary, float[] signal) {
        for (int k = 0; k < half; k++) {
            int mirror = half - k;
            double aIm = k == 0 ? 0 : imaginary[k];
            double bIm = k == 0 ? 0 : -imaginary[mirror];
            double evenRe = (real[k] + (double) real[mirror]) / 2;
            double evenIm = (aIm + bIm) / 2;
            double turnedRe = (real[k] - (double) real[mirror]) / 2;
            double turnedIm = (aIm - bIm) / 2;
            double oddRe = turnedRe * cos[k] + turnedIm * sin[k];
            double oddIm = turnedIm * cos[k] - turnedRe * sin[k];
            re[k] = evenRe - oddIm;
            // The inverse of a transform is the transform of the conjugate.
            im[k] = -(evenIm + oddRe);
        }
        complex.transform(re, im);
        for (int i = 0; i < half; i++) {
            signal[2 * i] = (float) (re[i] / half);
            signal[2 * i + 1] = (float) (-im[i] / half);
        }
    }
}
