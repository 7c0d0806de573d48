package vivavoce.bench;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;

import vivavoce.onnx.Cancellation;
import vivavoce.onnx.GraphRoles;
import vivavoce.onnx.OnnxRuntime;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.StatePattern;
import vivavoce.onnx.States;
import vivavoce.onnx.Tensor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Graphs that others have published, run for five steps and held to what ONNX Runtime for Python
 * gives (make_graphs.py, beside the values). The graphs are not part of the app.
 */
public final class GraphBench {

    private static final int STEPS = 5;
    private static final double TOLERANCE = 1e-4;

    private final OnnxRuntime runtime;

    /** A bench on this runtime. */
    public GraphBench(OnnxRuntime runtime) {
        this.runtime = runtime;
    }

    /** A graph and the first values of its last step. */
    private record Golden(
            String file,
            String input,
            long[] shape,
            String output,
            List<StatePattern> states,
            Map<String, Long> scalars,
            float[] expected) {}

    /**
     * What one graph gave.
     *
     * @param difference largest from the golden values
     * @param agrees whether it is small enough
     */
    public record Result(String file, double difference, boolean agrees) {}

    /**
     * Runs every graph that there are values for.
     *
     * @param folder with the graphs
     * @throws BenchException when one is missing
     */
    public List<Result> run(Path folder) {
        return goldens().stream().map(golden -> run(golden, folder)).toList();
    }

    private Result run(Golden golden, Path folder) {
        Path file = folder.resolve(golden.file());
        if (!Files.isRegularFile(file)) {
            throw new BenchException(file + " is missing: name the folder with the graphs.");
        }
        Map<String, String> names = new HashMap<>(Map.of("x", golden.input()));
        golden.scalars().keySet().forEach(name -> names.put(name, name));
        GraphRoles roles =
                new GraphRoles(names, Map.of("y", golden.output()), golden.states(), false);
        try (RoleGraph graph = RoleGraph.open(runtime, file, roles);
                States states = graph.newStates()) {
            float[] values = new float[0];
            for (int step = 0; step < STEPS; step++) {
                Map<String, Tensor> given = given(golden, graph, step);
                try (Outputs outputs = graph.run(given, states, Set.of("y"), new Cancellation())) {
                    values = outputs.get("y").floats();
                }
            }
            return compare(golden, values);
        }
    }

    private static Map<String, Tensor> given(Golden golden, RoleGraph graph, int step) {
        float[] x = new float[Math.toIntExact(Tensor.count(golden.shape()))];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (0.5 * Math.sin(0.05 * i + step));
        }
        Map<String, Tensor> given = new HashMap<>(Map.of("x", Tensor.of(x, golden.shape())));
        golden.scalars()
                .forEach((name, value) -> {
                    long[] shape = graph.input(name).singleShape();
                    given.put(name, Tensor.of(new long[] {value}, shape));
                });
        return given;
    }

    private static Result compare(Golden golden, float[] values) {
        double worst = 0;
        for (int i = 0; i < golden.expected().length && i < values.length; i++) {
            worst = Math.max(worst, Math.abs(values[i] - golden.expected()[i]));
        }
        return new Result(golden.file(), worst, worst <= TOLERANCE);
    }

    private static List<Golden> goldens() {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                GraphBench.class.getResourceAsStream(
                                        "/vivavoce/bench/graphs.json")),
                        StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, new TypeToken<List<Golden>>() {}.getType());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
