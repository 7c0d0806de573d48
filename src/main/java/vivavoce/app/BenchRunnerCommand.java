package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vivavoce.bench.RunnerBench;
import vivavoce.onnx.OnnxRuntime;
import vivavoce.pack.Size;

import java.util.concurrent.Callable;

/** {@code vivavoce bench runner}: what the runner adds to a token of the bare library. */
@Command(
        name = "runner",
        description = "Measures what the runner adds to a token of the bare library.")
final class BenchRunnerCommand implements Callable<Integer> {

    @Option(names = "--json", description = "One object, nothing else.")
    private boolean json;

    @Option(names = "--tokens", description = "How many are written at a time (${DEFAULT-VALUE}).")
    private int tokens = RunnerBench.TOKENS;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() {
        RunnerBench.Report report = RunnerBench.run(pack.folder(), new OnnxRuntime(1), tokens);
        Console console = Console.system(json);
        console.result(
                report,
                ("%.0f µs a token, bare loop %.0f µs, %.0f µs with %s of cache a token copied;"
                                + " ratio %.3f (%.3f to %.3f);"
                                + " memory beyond weights: %s, at most %s")
                        .formatted(
                                report.runnerMicros(),
                                report.bareMicros(),
                                report.copyingMicros(),
                                Size.of(report.cacheBytes()),
                                report.ratio(),
                                report.ratioLow(),
                                report.ratioHigh(),
                                memory(report.beyondWeightsBytes()),
                                memory(report.peakBeyondWeightsBytes())));
        return console.exitCode();
    }

    private static String memory(@Nullable Long bytes) {
        return bytes == null ? "not known here" : Size.of(bytes);
    }
}
