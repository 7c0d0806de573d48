package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vivavoce.bench.EvaluationSet;
import vivavoce.bench.ModelBench;
import vivavoce.bench.ModelReport;
import vivavoce.bench.RunnerBench;
import vivavoce.model.PackException;
import vivavoce.onnx.NetworkException;
import vivavoce.onnx.OnnxRuntime;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * {@code vivavoce bench model}: how well a pack hears and sees, on what it never met, and what it
 * costs.
 */
@Command(name = "model", description = "Measures how well the model hears and sees.")
final class BenchModelCommand implements Callable<Integer> {

    private static final Path SET = Path.of("eval", "set");

    @Option(names = "--json", description = "One object, nothing else.")
    private boolean json;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() {
        RunnerBench.Report runner = runner();
        EvaluationSet set = EvaluationSet.read(Home.builtinPack().resolve(SET));
        try (Engine engine = pack.engine()) {
            ModelReport report =
                    new ModelBench(engine.model(), engine.lines()).run(set).with(runner);
            Console console = Console.system(json);
            console.result(report, ModelTable.of(report));
            return console.exitCode();
        }
    }

    /** Before anything else holds memory; a pack that only runs with others has none. */
    private RunnerBench.@Nullable Report runner() {
        try {
            return RunnerBench.run(pack.folder(), new OnnxRuntime(1), RunnerBench.TOKENS);
        } catch (PackException | NetworkException otherLayout) {
            return null;
        }
    }
}
