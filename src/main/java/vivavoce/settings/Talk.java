package vivavoce.settings;

/**
 * How the tutor listens and speaks.
 *
 * @param patience how long it waits
 * @param speed of the voice, 0.7 (slow) to 1.5 (fast)
 * @param lively whether the voice follows the lesson: warm, delighted, patient; otherwise calm
 * @param tone whether it minds how something is said, not only what
 */
public record Talk(Patience patience, double speed, boolean lively, boolean tone) {

    /** How long the tutor waits before it takes its turn or offers a hint. */
    public enum Patience {
        /** For quick exchanges. */
        BRISK(0.75),
        /** What suits most. */
        USUAL(1),
        /** For those who think aloud in pieces. */
        PATIENT(1.6),
        /** For those who need much time between words. */
        VERY_PATIENT(2.5);

        private final double factor;

        Patience(double factor) {
            this.factor = factor;
        }

        /** By what every wait is multiplied. */
        public double factor() {
            return factor;
        }
    }

    /** The slowest voice. */
    public static final double SLOWEST = 0.7;

    /** The fastest voice. */
    public static final double FASTEST = 1.5;

    static final Talk DEFAULT = new Talk(Patience.USUAL, 1, true, true);

    /** Speeds outside the range are brought into it. */
    public Talk {
        speed = Math.clamp(speed, SLOWEST, FASTEST);
    }

    /** The same with other patience. */
    public Talk with(Patience newPatience) {
        return new Talk(newPatience, speed, lively, tone);
    }

    /** The same at another speed. */
    public Talk withSpeed(double newSpeed) {
        return new Talk(patience, newSpeed, lively, tone);
    }

    /** The same with a lively voice or a calm one. */
    public Talk withLively(boolean nowLively) {
        return new Talk(patience, speed, nowLively, tone);
    }

    /** The same, minding the tone or not. */
    public Talk withTone(boolean nowTone) {
        return new Talk(patience, speed, lively, nowTone);
    }
}
