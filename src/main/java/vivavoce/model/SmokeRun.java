package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import vivavoce.onnx.Cancellation;

import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A short prompt through a pack's decoder, to see whether a device computes what the processor
 * does. Graphics cards have given nothing but NaN for some heads from eight tokens on.
 */
final class SmokeRun {

    private static final int TOKENS = 12;

    /** Logits may differ by this share of their range: half precision, other orders of summing. */
    private static final double TOLERANCE = 0.05;

    private SmokeRun() {}

    /** Logits after a prompt and one more token, [2, vocabulary]. */
    static float[][] logits(Pack pack) {
        Decoder decoder = Decoder.of(pack);
        long end = need(pack.manifest().eos(), "eos").getFirst();
        try (KvCache cache = decoder.newCache()) {
            Cancellation never = new Cancellation();
            Prompt prompt =
                    Prompt.of(LongStream.range(0, TOKENS).map(i -> i % (end + 1)).toArray());
            Step first = decoder.prefill(prompt, cache, never);
            return new float[][] {first.logits(), decoder.decodeStep(end, cache, never).logits()};
        }
    }

    /** What is wrong with a device's logits, if anything. */
    static Optional<String> fault(float[][] device, float[][] processor) {
        for (int run = 0; run < device.length; run++) {
            double range = 1e-6;
            double worst = 0;
            for (int i = 0; i < device[run].length; i++) {
                if (!Float.isFinite(device[run][i])) {
                    return Optional.of("it computes no numbers");
                }
                range = Math.max(range, Math.abs(processor[run][i]));
                worst = Math.max(worst, Math.abs(device[run][i] - processor[run][i]));
            }
            if (worst > TOLERANCE * range) {
                return Optional.of(
                        "its results differ from the processor's by %.0f %%"
                                .formatted(100 * worst / range));
            }
        }
        return Optional.empty();
    }
}
