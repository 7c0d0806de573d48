package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import vivavoce.onnx.Cancellation;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;

import java.util.Set;

/**
 * Whether a turn sounds finished, from how its end is spoken (Smart Turn). One owner thread. The
 * pack is closed by its owner.
 */
public final class TurnEnd {

    private static final double LEAST_VARIANCE = 1e-7;

    private final RoleGraph graph;
    private final AudioFeatures features;
    private final TurnForm form;
    private final int window;

    /**
     * The detector of an open pack.
     *
     * @throws PackException when the pack has none
     */
    public TurnEnd(Pack pack) {
        AudioForm audio = need(pack.manifest().audio(), "audio");
        this.form = need(pack.manifest().turn(), "turn");
        this.graph = pack.graph("turn");
        this.features = new AudioFeatures(audio);
        this.window = (int) Math.round(form.seconds() * audio.rate());
    }

    /** Whether the turn is finished. */
    public boolean isComplete(float[] turn) {
        return probability(turn) > form.threshold();
    }

    /**
     * Probability that the turn is finished, 0 to 1.
     *
     * @param turn the whole turn; its end is looked at
     */
    public double probability(float[] turn) {
        try (Outputs outputs =
                graph.run(features.of(levelled(turn)), Set.of("probability"), new Cancellation())) {
            return outputs.get("probability").floats()[0];
        }
    }

    /** The last seconds, silence before a shorter turn, brought to mean 0 and variance 1. */
    private float[] levelled(float[] turn) {
        float[] end = new float[window];
        int kept = Math.min(turn.length, window);
        System.arraycopy(turn, turn.length - kept, end, window - kept, kept);
        double mean = 0;
        for (float sample : end) {
            mean += sample / window;
        }
        double variance = 0;
        for (float sample : end) {
            variance += (sample - mean) * (sample - mean) / window;
        }
        double scale = 1 / Math.sqrt(variance + LEAST_VARIANCE);
        for (int i = 0; i < window; i++) {
            end[i] = (float) ((end[i] - mean) * scale);
        }
        return end;
    }
}
