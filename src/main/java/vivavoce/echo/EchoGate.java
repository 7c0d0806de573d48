package vivavoce.echo;

/**
 * Says whether the cleaned microphone holds more than the echo can have left there. What the
 * canceller leaves is compared with the echo that the far end explains, less what the canceller has
 * been seen to take away, with room to spare. One owner thread; allocates nothing.
 */
final class EchoGate {

    /** Residual above what is usually left that still counts as residual. */
    private static final double MARGIN_DB = 15;

    /** However well it cancels, so much of the echo may be left. */
    private static final double LEAST_DB = -12;

    /** Before it has been seen to cancel, what is below the echo plus this is echo. */
    private static final double MOST_DB = 6;

    /** A voice stands so much above the quietest of the last seconds, as a factor. */
    private static final double ABOVE_NOISE = 6;

    /** What is no louder than this above it holds not even the soft end of a word. */
    private static final double SURELY_NOISE = 1.6;

    /** Fainter than this is nobody who talks to the tutor: -58 dBFS. */
    private static final double FAINTEST = 1.6e-6;

    /** Frames of echo after which the canceller is taken at its word; until then bit by bit. */
    private static final int WARM_FRAMES = 150;

    private static final double USUAL_RATE = 0.01; // a frame: 1 s
    private static final double ERLE_KEPT = 0.995; // a frame: 2 s
    private static final int SMOOTHED_FRAMES = 2;

    /** A canceller that adapts lets bursts of 60 ms through; a syllable is longer. */
    private static final int ENOUGH_FRAMES = 8;

    private static final int LAST_FRAMES = 20;

    /** Voice activity is judged by so many frames at a time. */
    private static final int CHUNK_FRAMES = 4;

    private static final int TAIL_FRAMES = 10;

    /** An echo below this is not heard, cancelled or not: -61 dBFS. */
    private static final double SILENT = 8e-7;

    private final ErleMeter erle = new ErleMeter(ERLE_KEPT);
    private final NoiseFloor floor = new NoiseFloor();
    private final double[] residuals = new double[SMOOTHED_FRAMES];
    private int at;
    private double explained;
    private int silentFrames = TAIL_FRAMES;
    private int above; // one bit a frame, the newest lowest
    private int noiseFrames;
    private int echoFrames;
    private double usuallyTakenDb; // a mean of decibels: single bursts weigh little

    /**
     * Takes one frame.
     *
     * @param expected power of the echo in the microphone
     */
    void judge(double expected, float[] near, float[] cleaned) {
        explained = expected;
        silentFrames = explained < SILENT ? silentFrames + 1 : 0;
        double residual = smooth(Power.of(cleaned));
        floor.accept(residual);
        boolean more = residual > leftByEcho() && residual > noise(ABOVE_NOISE);
        above = (above << 1 | (more ? 1 : 0)) & (1 << LAST_FRAMES) - 1;
        noiseFrames = residual > noise(SURELY_NOISE) ? 0 : noiseFrames + 1;
        if (!isOpen() && isMostlyEcho(Power.of(near))) {
            erle.accept(near, cleaned);
            double taken = Power.db(Power.of(near)) - Power.db(Power.of(cleaned));
            usuallyTakenDb += USUAL_RATE * (taken - usuallyTakenDb);
            echoFrames = Math.min(echoFrames + 1, WARM_FRAMES);
        }
    }

    /** Whether the far end has been silent so long that nothing of it is left. */
    boolean isQuiet() {
        return silentFrames >= TAIL_FRAMES;
    }

    /** Whether nothing has lately been louder than the noise that is always there. */
    boolean isNoise() {
        return noiseFrames >= CHUNK_FRAMES;
    }

    /** Whether someone may be heard. */
    boolean isOpen() {
        return isQuiet() || Integer.bitCount(above) >= ENOUGH_FRAMES;
    }

    /** How much the canceller takes away lately, in dB. */
    double erleDb() {
        return erle.erleDb();
    }

    void forget() {
        erle.forget();
        echoFrames = 0;
        usuallyTakenDb = 0;
    }

    private boolean isMostlyEcho(double heard) {
        return explained > SILENT && heard > explained / 10 && heard < explained * 10;
    }

    /** Power that the echo may have left. */
    private double leftByEcho() {
        double usual = Math.clamp(MARGIN_DB - usuallyTakenDb, LEAST_DB, MOST_DB);
        double warmth = (double) echoFrames / WARM_FRAMES;
        return explained * Power.ofDb(MOST_DB + warmth * (usual - MOST_DB));
    }

    /** Power up to which it is noise, so much above the quietest. */
    private double noise(double factor) {
        return Math.max(FAINTEST, floor.power() * factor);
    }

    private double smooth(double power) {
        residuals[at] = power;
        at = (at + 1) % SMOOTHED_FRAMES;
        double sum = 0;
        for (double residual : residuals) {
            sum += residual;
        }
        return sum / SMOOTHED_FRAMES;
    }
}
