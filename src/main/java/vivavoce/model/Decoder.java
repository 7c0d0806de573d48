package vivavoce.model;

import vivavoce.onnx.Cancellation;
import vivavoce.onnx.NativeTensor;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Token embeddings and the causal decoder, step by step. One owner thread. */
final class Decoder {

    private static final Set<String> LOGITS = Set.of("logits");

    private final RoleGraph embed;
    private final RoleGraph decoder;
    private final int chunk;

    /** Roles of what the embedding hands to the decoder beside the embeddings themselves. */
    private final List<String> extras;

    /**
     * A decoder with its embeddings.
     *
     * @param chunk prompt tokens in one run
     */
    Decoder(RoleGraph embed, RoleGraph decoder, int chunk) {
        this.embed = embed;
        this.decoder = decoder;
        this.chunk = chunk;
        this.extras =
                embed.outputRoles().stream()
                        .filter(role -> role.startsWith("extra") && decoder.takes(role))
                        .toList();
    }

    /** An empty memory, to be closed by the caller. */
    KvCache newCache() {
        return new KvCache(decoder.newStates());
    }

    /**
     * Reads a prompt.
     *
     * @return logits of the token after it, [vocabulary]
     */
    float[] prefill(long[] ids, MediaRows media, KvCache cache, Cancellation cancellation) {
        float[] logits = {};
        for (int from = 0; from < ids.length; from += chunk) {
            long[] part = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + chunk));
            try (Outputs embedded = embed(part, cancellation)) {
                NativeTensor embeds = embedded.get("embeds");
                float[] fused = embeds.floats();
                media.scatter(part, fused);
                logits =
                        decode(
                                Tensor.of(fused, embeds.shape()),
                                embedded,
                                part.length,
                                cache,
                                cancellation);
            }
        }
        media.requireUsedUp();
        return logits;
    }

    /**
     * Reads one more token.
     *
     * @return logits of the token after it, [vocabulary]
     */
    float[] decodeStep(long id, KvCache cache, Cancellation cancellation) {
        try (Outputs embedded = embed(new long[] {id}, cancellation)) {
            return decode(embedded.get("embeds"), embedded, 1, cache, cancellation);
        }
    }

    private Outputs embed(long[] ids, Cancellation cancellation) {
        Set<String> wanted = new HashSet<>(extras);
        wanted.add("embeds");
        return embed.run(Map.of("ids", Tensor.of(ids, 1, ids.length)), wanted, cancellation);
    }

    private float[] decode(
            Tensor embeds, Outputs embedded, int fresh, KvCache cache, Cancellation cancellation) {
        Map<String, Tensor> given = new HashMap<>();
        extras.forEach(role -> given.put(role, embedded.get(role)));
        given.put("embeds", embeds);
        given.put("mask", cache.mask(fresh));
        given.put("positions", cache.positions(fresh));
        if (decoder.takes("keep")) {
            given.put("keep", Tensor.of(new long[] {1}, decoder.input("keep").singleShape()));
        }
        try (Outputs outputs = decoder.run(given, cache.states(), LOGITS, cancellation)) {
            cache.added(fresh);
            return lastRow(outputs.get("logits"));
        }
    }

    /** The last of [1, kept, vocabulary] rows. */
    private static float[] lastRow(NativeTensor logits) {
        long[] shape = logits.shape();
        float[] all = logits.floats();
        int vocabulary = Math.toIntExact(shape[shape.length - 1]);
        return Arrays.copyOfRange(all, all.length - vocabulary, all.length);
    }
}
