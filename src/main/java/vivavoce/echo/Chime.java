package vivavoce.echo;

/**
 * The test sound: a soft sweep from low to high, so that the echo path is known before the tutor
 * speaks. An exponential sweep (Farina 2000) under a raised cosine.
 */
public final class Chime {

    private static final double SECONDS = 0.8;
    private static final double LOWEST_HZ = 250;
    private static final double HIGHEST_HZ = 4_000;
    private static final double LEVEL = 0.08; // -22 dBFS

    private Chime() {}

    /** The sound at a rate, in samples per second. */
    public static float[] at(int sampleRate) {
        float[] sound = new float[(int) (SECONDS * sampleRate)];
        double rise = Math.log(HIGHEST_HZ / LOWEST_HZ);
        for (int i = 0; i < sound.length; i++) {
            double done = (double) i / sound.length;
            double phase = 2 * Math.PI * LOWEST_HZ * SECONDS / rise * Math.expm1(done * rise);
            double shape = 0.5 - 0.5 * Math.cos(2 * Math.PI * done);
            sound[i] = (float) (LEVEL * shape * Math.sin(phase));
        }
        return sound;
    }
}
