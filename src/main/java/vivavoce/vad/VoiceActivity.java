package vivavoce.vad;

import vivavoce.audio.AudioFrame;
import vivavoce.onnx.Declared;
import vivavoce.onnx.FixedRun;
import vivavoce.onnx.NetworkException;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How likely it is that someone speaks, chunk by chunk, from a stream of ten-millisecond frames.
 * The graph rests when there has long been nothing but noise, and afterwards first hears what it
 * missed, the newest of it. One owner thread. The graph is closed by its owner.
 */
public final class VoiceActivity implements AutoCloseable {

    private static final Set<String> PROBABILITY = Set.of("probability");

    /** Chunks of noise after which it has settled and may rest: 3 s. */
    private static final int SETTLING = 94;

    /** Half a second. */
    private static final int MOST_MISSED = 16;

    private final int rate;
    private final int context;
    private final float[] samples; // [context + chunk]
    private final float[] newest; // the same, while it hears what it missed
    private final float[][] missed; // [MOST_MISSED, context + chunk], the nth at n modulo
    private final FixedRun run;
    private int noisy; // chunks in a row
    private int rested; // chunks since it last ran
    private int filled;
    private double probability;

    /**
     * A stream that begins in silence.
     *
     * @param graph with the roles {@code samples}, {@code probability}, perhaps {@code rate}, and
     *     its states
     * @param rate samples per second
     * @param chunk new samples for each probability
     * @param context samples before them that the graph sees again
     */
    public VoiceActivity(RoleGraph graph, int rate, int chunk, int context) {
        Declared input = graph.input("samples");
        long declared = input.axes().getLast().size();
        if (declared >= 0 && declared != context + chunk) {
            throw new NetworkException(
                    "%s takes %d samples, not %d: install the pack again."
                            .formatted(
                                    graph.network().file().getFileName(),
                                    declared,
                                    context + chunk));
        }
        this.rate = rate;
        this.context = context;
        this.samples = new float[context + chunk];
        this.newest = new float[samples.length];
        this.missed = new float[MOST_MISSED][samples.length];
        Map<String, Tensor> given = new HashMap<>();
        given.put("samples", Tensor.of(samples, 1, samples.length));
        if (graph.takes("rate")) {
            given.put("rate", Tensor.of(new long[] {rate}, graph.input("rate").singleShape()));
        }
        run = graph.fixed(given, PROBABILITY);
        filled = context;
    }

    /**
     * Takes the next ten milliseconds.
     *
     * @param noise whether this is known to be nothing but noise: nobody's speech
     * @return whether there is a new {@link #probability}
     */
    public boolean accept(AudioFrame frame, boolean noise) {
        if (frame.sampleRate() != rate) {
            throw new IllegalArgumentException(
                    "A frame at %d Hz, not %d".formatted(frame.sampleRate(), rate));
        }
        boolean ready = false;
        int taken = 0;
        while (taken < frame.samples().length) {
            int part = Math.min(frame.samples().length - taken, samples.length - filled);
            System.arraycopy(frame.samples(), taken, samples, filled, part);
            taken += part;
            filled += part;
            if (filled == samples.length) {
                judge(noise);
                ready = true;
            }
        }
        return ready;
    }

    /** Probability that the newest whole chunk holds speech, 0 to 1. */
    public double probability() {
        return probability;
    }

    /** Forgets what was heard, as before the first frame. */
    public void reset() {
        Arrays.fill(samples, 0);
        filled = context;
        probability = 0;
        noisy = 0;
        rested = 0;
        run.reset();
    }

    private void judge(boolean noise) {
        noisy = noise ? noisy + 1 : 0;
        if (noisy > SETTLING) {
            System.arraycopy(samples, 0, missed[rested++ % MOST_MISSED], 0, samples.length);
            probability = 0;
        } else {
            catchUp();
            run.run();
            probability = noise ? 0 : run.value("probability", 0);
        }
        System.arraycopy(samples, samples.length - context, samples, 0, context);
        filled = context;
    }

    private void catchUp() {
        if (rested == 0) {
            return;
        }
        System.arraycopy(samples, 0, newest, 0, samples.length);
        for (int i = Math.max(0, rested - MOST_MISSED); i < rested; i++) {
            System.arraycopy(missed[i % MOST_MISSED], 0, samples, 0, samples.length);
            run.run();
        }
        System.arraycopy(newest, 0, samples, 0, samples.length);
        rested = 0;
    }

    @Override
    public void close() {
        run.close();
    }
}
