package vivavoce.model;

import vivavoce.onnx.Cancellation;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.States;
import vivavoce.onnx.Tensor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The codes of one frame of sound from the decoder's hidden state, one codebook after the other
 * (LFM2-Audio's depthformer, both generations). One owner thread.
 */
final class DepthDecoder {

    private final RoleGraph graph;
    private final int codebooks;
    private final Sampler sampler;
    private final Set<String> wanted = new HashSet<>(Set.of("logits"));

    DepthDecoder(RoleGraph graph, int codebooks, Sampler sampler) {
        this.graph = graph;
        this.codebooks = codebooks;
        this.sampler = sampler;
        if (graph.gives("slices")) {
            wanted.add("slices");
        }
    }

    /**
     * The next frame.
     *
     * @param hidden [width]
     * @return [codebooks]
     */
    int[] frame(float[] hidden, Cancellation cancellation) {
        int[] codes = new int[codebooks];
        try (States states = graph.newStates()) {
            float[] slices = emptySlices();
            for (int step = 0; step < codebooks; step++) {
                int previous = step == 0 ? 0 : codes[step - 1];
                Map<String, Tensor> given = given(hidden, slices, step, previous);
                try (Outputs outputs = graph.run(given, states, wanted, cancellation)) {
                    codes[step] = sampler.next(outputs.get("logits").floats());
                    if (wanted.contains("slices")) {
                        slices = outputs.get("slices").floats();
                    }
                }
            }
        }
        return codes;
    }

    private Map<String, Tensor> given(float[] hidden, float[] slices, int step, int previous) {
        Map<String, Tensor> given = new HashMap<>();
        given.put("hidden", Tensor.of(hidden, 1, hidden.length));
        given.put("slices", Tensor.of(slices, 1, codebooks, slices.length / codebooks));
        putWhole(given, "step", step);
        putWhole(given, "previous", previous);
        putWhole(given, "length", step);
        putWhole(given, "total", step + 1);
        return given;
    }

    private void putWhole(Map<String, Tensor> given, String role, long value) {
        if (graph.takes(role)) {
            given.put(role, Tensor.of(new long[] {value}, graph.input(role).singleShape()));
        }
    }

    private float[] emptySlices() {
        long width = graph.takes("slices") ? graph.input("slices").axes().getLast().size() : 0;
        return new float[Math.toIntExact(codebooks * width)];
    }
}
