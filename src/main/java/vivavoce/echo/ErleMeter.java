package vivavoce.echo;

/**
 * Echo return loss enhancement: how much less power the cleaned microphone holds than the raw one,
 * ITU-T G.168. Only frames with nothing but echo in them tell. One owner thread.
 */
public final class ErleMeter {

    private final double kept;
    private double heard;
    private double left;

    /** Over all frames. */
    public ErleMeter() {
        this(1);
    }

    /** Lately: so much of the past is kept from one frame to the next, 0 to 1. */
    public ErleMeter(double kept) {
        this.kept = kept;
    }

    /** A frame of the microphone and what was left of it. */
    public void accept(float[] near, float[] cleaned) {
        heard = kept * heard + Power.of(near);
        left = kept * left + Power.of(cleaned);
    }

    /** In dB; 0 before the first frame. */
    public double erleDb() {
        return heard == 0 ? 0 : Power.db(heard) - Power.db(left);
    }

    void forget() {
        heard = 0;
        left = 0;
    }
}
