package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import vivavoce.model.Embedding.Embedded;
import vivavoce.model.PackManifest.Limits;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.NativeTensor;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Embeddings and the causal decoder, step by step. One owner thread. */
final class Decoder {

    private final Embedding embedding;
    private final RoleGraph graph;
    private final int chunk;
    private final Set<String> wanted = new HashSet<>(Set.of("logits"));

    /**
     * A decoder with its embeddings.
     *
     * @param chunk prompt tokens in one run
     */
    private Decoder(Embedding embedding, RoleGraph graph, int chunk) {
        this.embedding = embedding;
        this.graph = graph;
        this.chunk = chunk;
        if (graph.gives("hidden")) {
            wanted.add("hidden");
        }
    }

    /**
     * The decoder of an open pack.
     *
     * @throws PackException when the pack has none
     */
    static Decoder of(Pack pack) {
        PackManifest manifest = pack.manifest();
        Limits limits = need(manifest.limits(), "limits");
        RoleGraph graph = pack.graph("decoder");
        Embedding embedding =
                pack.has("embed_tokens")
                        ? new GraphEmbedding(pack.graph("embed_tokens"), graph, manifest.fusion())
                        : pack.table("embed_tokens");
        int chunk = limits.prefillChunk() > 0 ? limits.prefillChunk() : limits.context();
        return new Decoder(embedding, graph, chunk);
    }

    /** An empty memory, to be closed by the caller. */
    KvCache newCache() {
        return new KvCache(graph.newStates());
    }

    /** Reads a prompt of at least one token. */
    Step prefill(Prompt prompt, KvCache cache, Cancellation cancellation) {
        Step step = new Step(new float[0], new float[0]);
        for (int from = 0; from < prompt.size(); from += chunk) {
            Prompt part = prompt.part(from, Math.min(prompt.size(), from + chunk));
            try (Embedded embedded = embedding.of(part, cancellation)) {
                step = decode(embedded, part.size(), cache, cancellation);
            }
        }
        return step;
    }

    /** Reads one more token. */
    Step decodeStep(long id, KvCache cache, Cancellation cancellation) {
        return prefill(Prompt.of(id), cache, cancellation);
    }

    /** Reads one more place that is no token: an embedding, [width]. */
    Step decodeStep(float[] embeds, KvCache cache, Cancellation cancellation) {
        Tensor row = Tensor.of(embeds, 1, 1, embeds.length);
        try (Embedded embedded = new Embedded(row, Map.of(), Outputs.none())) {
            return decode(embedded, 1, cache, cancellation);
        }
    }

    /**
     * Reads one more token of each answer that the cache holds side by side; the decoder takes
     * nothing but embeddings.
     *
     * @return logits of the token after it, [answers][vocabulary]
     */
    float[][] decodeEach(long[] ids, KvCache cache, Cancellation cancellation) {
        try (Embedded embedded = embedding.of(Prompt.of(ids), cancellation)) {
            float[] rows = embedded.embeds().floats();
            Map<String, Tensor> given = new HashMap<>();
            given.put("embeds", Tensor.of(rows, ids.length, 1, rows.length / ids.length));
            try (Outputs outputs = run(given, 1, cache, cancellation)) {
                return rows(outputs.get("logits").floats(), ids.length);
            }
        }
    }

    private Step decode(Embedded embedded, int fresh, KvCache cache, Cancellation cancellation) {
        Map<String, Tensor> given = new HashMap<>(embedded.extras());
        given.put("embeds", embedded.embeds());
        try (Outputs outputs = run(given, fresh, cache, cancellation)) {
            float[] hidden =
                    wanted.contains("hidden") ? lastRow(outputs.get("hidden")) : new float[0];
            return new Step(lastRow(outputs.get("logits")), hidden);
        }
    }

    /** Adds to what is given what every run needs. */
    private Outputs run(
            Map<String, Tensor> given, int fresh, KvCache cache, Cancellation cancellation) {
        given.put("mask", cache.mask(fresh));
        given.put("positions", cache.positions(fresh));
        if (graph.takes("keep")) {
            given.put("keep", Tensor.of(new long[] {1}, graph.input("keep").singleShape()));
        }
        Outputs outputs = graph.run(given, cache.states(), wanted, cancellation);
        cache.added(fresh);
        return outputs;
    }

    private static float[][] rows(float[] all, int count) {
        int width = all.length / count;
        float[][] rows = new float[count][];
        for (int i = 0; i < count; i++) {
            rows[i] = Arrays.copyOfRange(all, i * width, (i + 1) * width);
        }
        return rows;
    }

    /** The last of [1, rows, width]. */
    private static float[] lastRow(NativeTensor rows) {
        long[] shape = rows.shape();
        float[] all = rows.floats();
        int width = Math.toIntExact(shape[shape.length - 1]);
        return all.length == width ? all : Arrays.copyOfRange(all, all.length - width, all.length);
    }
}
