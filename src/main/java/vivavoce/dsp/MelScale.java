package vivavoce.dsp;

/** How a frequency is heard as pitch. */
public enum MelScale {
    /** 2595 log10(1 + f / 700). */
    HTK {
        @Override
        public double mel(double hz) {
            return 2595 * Math.log10(1 + hz / 700);
        }

        @Override
        public double hz(double mel) {
            return 700 * (Math.pow(10, mel / 2595) - 1);
        }
    },

    /** Straight below 1 kHz, logarithmic above (Slaney's Auditory Toolbox). */
    SLANEY {
        @Override
        public double mel(double hz) {
            return hz < KNEE_HZ ? hz / STEP_HZ : KNEE_MEL + Math.log(hz / KNEE_HZ) / LOG_STEP;
        }

        @Override
        public double hz(double mel) {
            return mel < KNEE_MEL ? mel * STEP_HZ : KNEE_HZ * Math.exp((mel - KNEE_MEL) * LOG_STEP);
        }
    };

    private static final double STEP_HZ = 200.0 / 3;
    private static final double KNEE_HZ = 1000;
    private static final double KNEE_MEL = KNEE_HZ / STEP_HZ;
    private static final double LOG_STEP = Math.log(6.4) / 27;

    /** Mel of a frequency in Hz. */
    public abstract double mel(double hz);

    /** Frequency in Hz of a mel value. */
    public abstract double hz(double mel);
}
