package vivavoce.dsp;

/** How loudness is compressed. */
public enum Logarithm {
    /** ln(x + floor). */
    LN_ADD,
    /** ln(max(x, floor)). */
    LN_MAX,
    /** log10(max(x, floor)). */
    LOG10_MAX;

    /** Compresses one value. */
    double of(double value, double floor) {
        return switch (this) {
            case LN_ADD -> Math.log(value + floor);
            case LN_MAX -> Math.log(Math.max(value, floor));
            case LOG10_MAX -> Math.log10(Math.max(value, floor));
        };
    }
}
