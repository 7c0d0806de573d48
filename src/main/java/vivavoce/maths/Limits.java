package vivavoce.maths;

/** How big maths may be; beyond it a sentence says so, and nothing hangs. */
final class Limits {

    /** Characters of one line. */
    static final int CHARACTERS = 1000;

    /** Tokens of one line. */
    static final int TOKENS = 300;

    /** Brackets inside brackets. */
    static final int DEPTH = 40;

    /** Digits of one number. */
    static final int DIGITS = 30;

    /** The highest power or root. */
    static final int EXPONENT = 50;

    /** Terms of an expanded expression. */
    static final int TERMS = 400;

    /** Operations with exact numbers that one question may cost, see {@link Effort}. */
    static final long OPERATIONS = 1_000_000;

    private Limits() {}
}
