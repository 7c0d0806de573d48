package vivavoce.bench;

import org.jspecify.annotations.Nullable;

import vivavoce.model.DecodeLoop;
import vivavoce.model.Pack;
import vivavoce.model.PackManifest.PackFile;
import vivavoce.onnx.BareLoop;
import vivavoce.onnx.OnnxRuntime;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * What the runner adds to a token: the same greedy decoding through it and through a bare loop over
 * the same graphs, turn by turn, so that both meet the same load of the machine.
 */
public final class RunnerBench {

    private static final int TOKENS = 120;
    private static final int ROUNDS = 60;
    private static final int BOS = 2;

    private RunnerBench() {}

    /**
     * What was measured.
     *
     * @param runnerMicros fastest round, per token
     * @param bareMicros fastest round, per token
     * @param medianRatio of the rounds, runner to bare loop
     * @param beyondWeightsBytes memory that opening the pack and decoding took, less its graphs'
     *     files; null where the system does not tell
     */
    public record Report(
            double runnerMicros,
            double bareMicros,
            double medianRatio,
            @Nullable Long beyondWeightsBytes) {}

    /**
     * Measures a pack of the built-in layout.
     *
     * @throws BenchException when both do not write the same
     */
    public static Report run(Path folder, OnnxRuntime runtime) {
        Long before = Resident.bytes();
        try (Pack pack = Pack.open(folder, runtime)) {
            DecodeLoop runner = new DecodeLoop(pack);
            int[] tokens = runner.run(BOS, TOKENS);
            Long after = Resident.bytes();
            try (BareLoop bare =
                    new BareLoop(
                            runtime,
                            pack.graph("embed_tokens").network().file(),
                            pack.graph("decoder").network().file())) {
                if (!Arrays.equals(tokens, bare.run(BOS, TOKENS))) {
                    throw new BenchException(
                            "The runner and the bare loop write different tokens.");
                }
                return measure(
                        count -> runner.run(BOS, count),
                        count -> bare.run(BOS, count),
                        beyondWeights(pack, before, after));
            }
        }
    }

    private static Report measure(
            IntFunction<int[]> runner, IntFunction<int[]> bare, @Nullable Long beyondWeights) {
        double[] ours = new double[ROUNDS];
        double[] least = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = microsPerToken(runner);
            least[i] = microsPerToken(bare);
            ratios[i] = ours[i] / least[i];
        }
        Arrays.sort(ratios);
        return new Report(
                Arrays.stream(ours).min().orElse(0),
                Arrays.stream(least).min().orElse(0),
                ratios[ROUNDS / 2],
                beyondWeights);
    }

    private static double microsPerToken(IntFunction<int[]> loop) {
        long start = System.nanoTime();
        int written = loop.apply(TOKENS).length;
        return (System.nanoTime() - start) / 1e3 / written;
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
