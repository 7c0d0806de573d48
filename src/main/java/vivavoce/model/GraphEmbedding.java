package vivavoce.model;

import org.jspecify.annotations.Nullable;

import vivavoce.model.PackManifest.Fusion;
import vivavoce.onnx.Axis;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.NativeTensor;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Embeddings by a network, which may hand the decoder more than the embeddings. */
final class GraphEmbedding implements Embedding {

    private final RoleGraph graph;
    private final List<String> extras;
    private final Set<String> wanted;
    private final @Nullable Fusion inGraph;

    /**
     * Embeddings for a decoder.
     *
     * @param fusion where the graph takes the rows of media itself; null where they are scattered
     */
    GraphEmbedding(RoleGraph graph, RoleGraph decoder, @Nullable Fusion fusion) {
        this.graph = graph;
        this.inGraph = fusion != null && fusion.isInGraph() ? fusion : null;
        this.extras =
                graph.outputRoles().stream()
                        .filter(role -> role.startsWith("extra") && decoder.takes(role))
                        .toList();
        this.wanted = new HashSet<>(extras);
        this.wanted.add("embeds");
    }

    @Override
    public Embedded of(Prompt part, Cancellation cancellation) {
        Outputs outputs = graph.run(given(part), wanted, cancellation);
        Map<String, Tensor> more = new HashMap<>();
        extras.forEach(role -> more.put(role, outputs.get(role)));
        NativeTensor embeds = outputs.get("embeds");
        if (inGraph != null || !part.hasMedia()) {
            return new Embedded(embeds, more, outputs);
        }
        try {
            float[] fused = embeds.floats();
            part.scatter(fused, fused.length / part.size());
            return new Embedded(Tensor.of(fused, embeds.shape()), more, outputs);
        } catch (RuntimeException e) {
            outputs.close();
            throw e;
        }
    }

    private Map<String, Tensor> given(Prompt part) {
        Map<String, Tensor> given = new HashMap<>();
        given.put("ids", Tensor.of(part.ids(), 1, part.size()));
        if (inGraph != null) {
            giveRows(part, "image_rows", inGraph.image(), given);
            giveRows(part, "audio_rows", inGraph.audio(), given);
        }
        return given;
    }

    /** The graph wants a table of rows even when there are none. */
    private void giveRows(
            Prompt part, String role, Fusion.@Nullable Marker marker, Map<String, Tensor> given) {
        if (marker != null && graph.takes(role)) {
            Axis declared = graph.input(role).axes().getLast();
            int width = Math.toIntExact(declared.isOpen() ? 1 : declared.size());
            float[] rows = part.rows(marker.token(), width);
            given.put(role, Tensor.of(rows, rows.length / width, width));
        }
    }
}
