package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vivavoce.bench.GraphBench;
import vivavoce.onnx.OnnxRuntime;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code vivavoce bench graphs --folder DIR}: published graphs give what they give elsewhere. */
@Command(
        name = "graphs",
        description =
                "Runs published graphs (Silero VAD, GTCRN, DTLN) and compares what they give with"
                        + " ONNX Runtime for Python.")
final class BenchGraphsCommand implements Callable<Integer> {

    @Option(
            names = "--folder",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the graphs are; they are not part of the app.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Override
    public Integer call() {
        Console console = Console.system(json);
        List<GraphBench.Result> results = new GraphBench(new OnnxRuntime(1)).run(folder);
        for (GraphBench.Result result : results) {
            console.result(
                    result,
                    "%-18s %s (differs by %.1e)"
                            .formatted(
                                    result.file(),
                                    result.agrees() ? "agrees" : "DIFFERS",
                                    result.difference()));
        }
        return results.stream().allMatch(GraphBench.Result::agrees)
                ? ExitCode.DONE
                : ExitCode.COULD_NOT;
    }
}
