package vivavoce.dsp;

/** The shape that fades a frame's ends before its spectrum is taken. */
public enum Window {
    /** Raised cosine whose period is the window's length, as numpy.hanning(n + 1)[:-1]. */
    HANN_PERIODIC(0),
    /** Raised cosine that is zero at both ends, as numpy.hanning(n). */
    HANN_SYMMETRIC(1);

    private final int shorter;

    Window(int shorter) {
        this.shorter = shorter;
    }

    /** The window's values, 0 to 1, one a sample. */
    public float[] values(int size) {
        float[] values = new float[size];
        for (int i = 0; i < size; i++) {
            values[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / (size - shorter)));
        }
        return values;
    }
}
