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
import java.util.List;
import java.util.function.Supplier;

/**
 * What the runner adds to a token: the same greedy decoding through it and through a bare loop over
 * the same sessions, turn by turn. The processor's time of this thread is counted, so other work on
 * the machine does not matter; networks must run on one thread.
 */
public final class RunnerBench {

    /**
     * Tokens in a round where nobody asks for more: short, so that both loops meet the same load.
     */
    public static final int TOKENS = 60;

    /** In all rounds together, warming up apart. */
    private static final int ALL_TOKENS = 5_400;

    private static final int BOS = 2;

    private RunnerBench() {}

    /**
     * What was measured.
     *
     * @param runnerMicros median round, per token
     * @param bareMicros median round, per token
     * @param copyingMicros the same where the cache leaves the library and comes back at every
     *     token
     * @param cacheBytes that the caches of one token hold
     * @param ratio runner to the bare loop beside it; the median of all rounds
     * @param ratioLow a tenth of the rounds had less
     * @param ratioHigh a tenth had more
     * @param beyondWeightsBytes memory that the open pack and decoding hold, less its graphs'
     *     files; null where the system does not tell
     * @param peakBeyondWeightsBytes the most that decoding held at any moment, less the same; null
     *     where the system does not tell
     */
    public record Report(
            double runnerMicros,
            double bareMicros,
            double copyingMicros,
            long cacheBytes,
            double ratio,
            double ratioLow,
            double ratioHigh,
            @Nullable Long beyondWeightsBytes,
            @Nullable Long peakBeyondWeightsBytes) {}

    /**
     * Measures a pack of the built-in layout.
     *
     * @param count tokens in a round; the cache grows so long
     * @throws BenchException when both do not write the same
     */
    public static Report run(Path folder, OnnxRuntime runtime, int count) {
        Long before = Resident.bytes();
        try (Pack pack = Pack.open(folder, runtime)) {
            Resident.forgetPeak();
            DecodeLoop runner = new DecodeLoop(pack);
            int[] tokens = runner.run(BOS, count);
            Long after = Resident.bytes();
            Long peak = Resident.peakBytes();
            BareLoop bare =
                    new BareLoop(
                            pack.graph("embed_tokens").network(), pack.graph("decoder").network());
            if (!Arrays.equals(tokens, bare.run(BOS, count, false))) {
                throw new BenchException("The runner and the bare loop write different tokens.");
            }
            double[][] micros =
                    measure(
                            count,
                            List.of(
                                    () -> runner.run(BOS, count),
                                    () -> bare.run(BOS, count, false),
                                    () -> bare.run(BOS, count, true)));
            double[] ratios = new double[micros[0].length];
            Arrays.setAll(ratios, i -> micros[0][i] / micros[1][i]);
            return new Report(
                    Quantiles.at(0.5, micros[0]),
                    Quantiles.at(0.5, micros[1]),
                    Quantiles.at(0.5, micros[2]),
                    bare.bytesPerToken(),
                    Quantiles.at(0.5, ratios),
                    Quantiles.at(0.1, ratios),
                    Quantiles.at(0.9, ratios),
                    beyondWeights(pack, before, after),
                    beyondWeights(pack, before, peak));
        }
    }

    /** Microseconds a token, [loops][rounds]; in every round another loop goes first. */
    private static double[][] measure(int count, List<Supplier<int[]>> loops) {
        int rounds = Math.max(3, ALL_TOKENS / count);
        double[][] micros = new double[loops.size()][rounds];
        for (int round = -rounds / 4; round < rounds; round++) {
            for (int i = 0; i < loops.size(); i++) {
                int loop = Math.floorMod(round + i, loops.size());
                double taken = microsPerToken(loops.get(loop));
                if (round >= 0) {
                    micros[loop][round] = taken;
                }
            }
        }
        return micros;
    }

    private static double microsPerToken(Supplier<int[]> loop) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        int written = loop.get().length;
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
