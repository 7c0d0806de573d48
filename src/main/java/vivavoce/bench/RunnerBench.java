package vivavoce.bench;

import org.jspecify.annotations.Nullable;

import vivavoce.model.DecodeLoop;
import vivavoce.model.Pack;
import vivavoce.model.PackManifest.PackFile;
import vivavoce.onnx.BareLoop;
import vivavoce.onnx.OnnxRuntime;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * What the runner adds to a token: the same greedy decoding through it and through a bare loop over
 * the same sessions, turn by turn. The processor's time of this thread is counted, so other work on
 * the machine does not matter; networks must run on one thread.
 */
public final class RunnerBench {

    private static final int TOKENS = 120;
    private static final int WARM_UP = 10;
    private static final int ROUNDS = 40;
    private static final int BOS = 2;

    private RunnerBench() {}

    /**
     * What was measured.
     *
     * @param runnerMicros median round, per token
     * @param bareMicros median round, per token
     * @param ratio runner to bare loop
     * @param ratioLow a tenth of the rounds had less; each against the bare one beside it
     * @param ratioHigh a tenth had more
     * @param beyondWeightsBytes memory that the open pack and decoding hold, less its graphs'
     *     files; null where the system does not tell
     * @param peakBeyondWeightsBytes the most that decoding held at any moment, less the same; null
     *     where the system does not tell
     */
    public record Report(
            double runnerMicros,
            double bareMicros,
            double ratio,
            double ratioLow,
            double ratioHigh,
            @Nullable Long beyondWeightsBytes,
            @Nullable Long peakBeyondWeightsBytes) {}

    /**
     * Measures a pack of the built-in layout.
     *
     * @throws BenchException when both do not write the same
     */
    public static Report run(Path folder, OnnxRuntime runtime) {
        Long before = Resident.bytes();
        try (Pack pack = Pack.open(folder, runtime)) {
            Resident.forgetPeak();
            DecodeLoop runner = new DecodeLoop(pack);
            int[] tokens = runner.run(BOS, TOKENS);
            Long after = Resident.bytes();
            Long peak = Resident.peakBytes();
            BareLoop bare =
                    new BareLoop(
                            pack.graph("embed_tokens").network(), pack.graph("decoder").network());
            if (!Arrays.equals(tokens, bare.run(BOS, TOKENS))) {
                throw new BenchException("The runner and the bare loop write different tokens.");
            }
            return measure(
                    count -> runner.run(BOS, count),
                    count -> bare.run(BOS, count),
                    beyondWeights(pack, before, after),
                    beyondWeights(pack, before, peak));
        }
    }

    private static Report measure(
            IntFunction<int[]> runner,
            IntFunction<int[]> bare,
            @Nullable Long beyondWeights,
            @Nullable Long peakBeyondWeights) {
        double[] ours = new double[ROUNDS];
        double[] least = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            // Each goes first every other time.
            double first = microsPerToken(i % 2 == 0 ? runner : bare);
            double second = microsPerToken(i % 2 == 0 ? bare : runner);
            if (i >= 0) {
                ours[i] = i % 2 == 0 ? first : second;
                least[i] = i % 2 == 0 ? second : first;
            }
        }
        double runnerMicros = median(ours);
        double bareMicros = median(least);
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, i -> ours[i] / least[i]);
        return new Report(
                runnerMicros,
                bareMicros,
                runnerMicros / bareMicros,
                quantile(ratios, 0.1),
                quantile(ratios, 0.9),
                beyondWeights,
                peakBeyondWeights);
    }

    private static double median(double[] values) {
        return quantile(values, 0.5);
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (share * sorted.length)];
    }

    private static double microsPerToken(IntFunction<int[]> loop) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int written = loop.apply(TOKENS).length;
        return (threads.getCurrentThreadCpuTime() - start) / 1e3 / written;
    }

    private static @Nullable Long beyondWeights(
            Pack pack, @Nullable Long before, @Nullable Long after) {
        if (before == null || after == null) {
            return null;
        }
        long weights =
                pack.manifest().files().stream()
                        .filter(file -> file.path().contains(".onnx"))
                        .mapToLong(PackFile::bytes)
                        .sum();
        return after - before - weights;
    }
}
