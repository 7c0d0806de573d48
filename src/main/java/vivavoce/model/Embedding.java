package vivavoce.model;

import vivavoce.onnx.Cancellation;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.Tensor;

import java.util.Map;

/** Tokens and media to what the decoder reads. One owner thread. */
interface Embedding {

    /** Embeddings of a stretch of prompt, to be closed by the caller. */
    Embedded of(Prompt part, Cancellation cancellation);

    /**
     * What goes into the decoder.
     *
     * @param embeds [1, tokens, width]
     * @param extras by role
     * @param owner of the native tensors among these
     */
    record Embedded(Tensor embeds, Map<String, Tensor> extras, Outputs owner)
            implements AutoCloseable {

        @Override
        public void close() {
            owner.close();
        }
    }
}
