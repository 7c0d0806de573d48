package vivavoce.dsp;

/** How a frequency is heard as pitch. */
public enum MelScale {
    /** 2595 log10(1 + f / 700). */
    HTK;

    /** Mel of a frequency in Hz. */
    public double mel(double hz) {
        return 2595 * Math.log10(1 + hz / 700);
    }

    /** Frequency in Hz of a mel value. */
    public double hz(double mel) {
        return 700 * (Math.pow(10, mel / 2595) - 1);
    }
}
