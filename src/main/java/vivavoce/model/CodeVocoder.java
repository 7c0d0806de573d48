package vivavoce.model;

import vivavoce.dsp.InverseStft;
import vivavoce.dsp.Window;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Frames of codes to sound. One owner thread. */
final class CodeVocoder {

    private final RoleGraph graph;
    private final InterleavedForm form;
    private final InverseStft inverse;

    CodeVocoder(RoleGraph graph, InterleavedForm form) {
        this.graph = graph;
        this.form = form;
        this.inverse =
                new InverseStft(
                        form.stft().fft(),
                        form.stft().hop(),
                        Window.HANN_PERIODIC,
                        InverseStft.Alignment.SAME);
    }

    /** Sound of some frames, mono. */
    float[] sound(List<int[]> frames, Cancellation cancellation) {
        int count = frames.size();
        long[] codes = new long[form.codebooks() * count]; // [codebooks, frames]
        for (int t = 0; t < count; t++) {
            for (int book = 0; book < form.codebooks(); book++) {
                // The end of the sound is no sound: the last code that is one stands for it.
                codes[book * count + t] = Math.min(frames.get(t)[book], form.codes() - 2);
            }
        }
        Map<String, Tensor> given = Map.of("codes", Tensor.of(codes, 1, form.codebooks(), count));
        try (Outputs outputs = graph.run(given, Set.of("stft"), cancellation)) {
            return inverse.samples(outputs.get("stft").floats());
        }
    }
}
