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
 * One owner thread. The graph is closed by its owner.
 */
public final class VoiceActivity implements AutoCloseable {

    private static final Set<String> PROBABILITY = Set.of("probability");

    private final int rate;
    private final int context;
    private final float[] samples; // [context + chunk]
    private final FixedRun run;
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
     * @return whether there is a new {@link #probability}
     */
    public boolean accept(AudioFrame frame) {
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
                judge();
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
        run.reset();
    }

    private void judge() {
        run.run();
        probability = run.value("probability", 0);
        System.arraycopy(samples, samples.length - context, samples, 0, context);
        filled = context;
    }

    @Override
    public void close() {
        run.close();
    }
}
