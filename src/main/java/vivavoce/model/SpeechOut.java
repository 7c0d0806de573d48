package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import vivavoce.onnx.Cancellation;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The voice of a model that writes words and sound in turns (LFM2-Audio): frames of codes from the
 * decoder's hidden state, their embeddings for the decoder, their sound. One owner thread.
 */
final class SpeechOut {

    private static final long SEED = 20;

    private final InterleavedForm form;
    private final DepthDecoder depth;
    private final RoleGraph codeEmbedding;
    private final CodeVocoder vocoder;

    /**
     * The voice of an open pack.
     *
     * @throws PackException when the pack has none
     */
    SpeechOut(Pack pack) {
        this.form = need(pack.manifest().interleaved(), "interleaved");
        this.depth =
                new DepthDecoder(
                        pack.graph("depth_decoder"),
                        form.codebooks(),
                        new Sampler(form.audioSampling(), SEED));
        this.codeEmbedding = pack.graph("code_embedding");
        this.vocoder = new CodeVocoder(pack.graph("code_vocoder"), form);
    }

    InterleavedForm form() {
        return form;
    }

    /** The codes of the next frame, [codebooks]; all of them the end when there is no more. */
    int[] frame(Step step, Cancellation cancellation) {
        int[] codes = depth.frame(step.hidden(), cancellation);
        if (isEnd(codes)) {
            Arrays.fill(codes, form.endOfAudio());
        }
        return codes;
    }

    boolean isEnd(int[] codes) {
        return codes[0] == form.endOfAudio();
    }

    /** The sound of frames, mono. */
    float[] sound(List<int[]> frames, Cancellation cancellation) {
        return frames.isEmpty() ? new float[0] : vocoder.sound(frames, cancellation);
    }

    /** The sum of the codes' embeddings, [width]. */
    float[] embedded(int[] codes, Cancellation cancellation) {
        long[] ids = new long[codes.length];
        for (int book = 0; book < codes.length; book++) {
            ids[book] = (long) book * form.codes() + codes[book];
        }
        Map<String, Tensor> given = Map.of("codes", Tensor.of(ids, 1, ids.length));
        try (Outputs outputs = codeEmbedding.run(given, Set.of("embeds"), cancellation)) {
            float[] rows = outputs.get("embeds").floats();
            float[] sum = new float[rows.length / codes.length];
            for (int i = 0; i < rows.length; i++) {
                sum[i % sum.length] += rows[i];
            }
            return sum;
        }
    }
}
