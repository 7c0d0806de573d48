package vivavoce.dsp;

/** Radix-2 complex Fourier transform in place (Cooley and Tukey, 1965). Immutable. */
final class RadixTwoFft implements ComplexFft {

    private final int size;
    private final double[] cos; // e^(-2 pi i k / size), k = 0 .. size / 2 - 1
    private final double[] sin;

    RadixTwoFft(int size) {
        this.size = size;
        cos = new double[size / 2];
        sin = new double[size / 2];
        for (int k = 0; k < size / 2; k++) {
            cos[k] = Math.cos(2 * Math.PI * k / size);
            sin[k] = -Math.sin(2 * Math.PI * k / size);
        }
    }

    @Override
    public void transform(double[] re, double[] im) {
        reverseBits(re, im);
        for (int length = 2; length <= size; length *= 2) {
            for (int start = 0; start < size; start += length) {
                butterflies(re, im, start, length);
            }
        }
    }

    private void butterflies(double[] re, double[] im, int start, int length) {
        int half = length / 2;
        int stride = size / length;
        for (int k = 0; k < half; k++) {
            int a = start + k;
            int b = a + half;
            double c = cos[k * stride];
            double s = sin[k * stride];
            double turnedRe = re[b] * c - im[b] * s;
            double turnedIm = re[b] * s + im[b] * c;
            re[b] = re[a] - turnedRe;
            im[b] = im[a] - turnedIm;
            re[a] += turnedRe;
            im[a] += turnedIm;
        }
    }

    private void reverseBits(double[] re, double[] im) {
        int unused = Integer.numberOfLeadingZeros(size) + 1;
        for (int i = 0; i < size; i++) {
            int j = Integer.reverse(i) >>> unused;
            if (i < j) {
                swap(re, i, j);
                swap(im, i, j);
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
