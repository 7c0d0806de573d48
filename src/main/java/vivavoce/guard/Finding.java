package vivavoce.guard;

/**
 * What a sentence claims.
 *
 * @param truth true only when all that it claims is true
 * @param reveals whether it says the answer
 */
record Finding(Truth truth, boolean reveals) {

    static final Finding NOTHING = new Finding(Truth.TRUE, false);
    static final Finding UNCHECKABLE = new Finding(Truth.UNKNOWN, false);

    static Finding of(Truth truth) {
        return new Finding(truth, false);
    }

    Finding and(Finding other) {
        Truth worse =
                truth == Truth.FALSE || other.truth == Truth.FALSE
                        ? Truth.FALSE
                        : truth == Truth.UNKNOWN || other.truth == Truth.UNKNOWN
                                ? Truth.UNKNOWN
                                : Truth.TRUE;
        return new Finding(worse, reveals || other.reveals);
    }
}
