package vivavoce.dsp;

/** Complex Fourier transform in place. */
interface ComplexFft {

    /** Replaces [size] values by their spectrum. */
    void transform(double[] re, double[] im);

    /** A transform of any size, at least 2. */
    static ComplexFft of(int size) {
        return Integer.bitCount(size) == 1 ? new RadixTwoFft(size) : new ChirpFft(size);
    }
}
