package vivavoce.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.Result;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Greedy decoding with nothing but the library: what a token costs at least. For measuring the
 * runner against; it knows one layout, that of the built-in pack. One owner thread.
 */
public final class BareLoop {

    private static final String PAST = "past_key_values.";

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession embed;
    private final OrtSession decoder;
    private final Map<String, Declared> pasts = new HashMap<>();

    /** A loop over the sessions of two networks, which stay their owner's. */
    public BareLoop(Network embed, Network decoder) {
        this.embed = embed.session();
        this.decoder = decoder.session();
        decoder.inputs()
                .forEach((name, input) -> {
                    if (name.startsWith(PAST)) {
                        pasts.put(name, input);
                    }
                });
    }

    /**
     * Tokens that follow one another.
     *
     * @param copies whether the cache leaves the library and comes back at every token, as it would
     *     if outputs could not be handed back as inputs
     * @return [tokens]
     * @throws NetworkException when the graphs are of another layout
     */
    public int[] run(long first, int tokens, boolean copies) {
        try {
            return loop(first, tokens, copies);
        } catch (OrtException e) {
            throw new NetworkException("These graphs are of another layout.", e);
        }
    }

    private int[] loop(long first, int tokens, boolean copies) throws OrtException {
        Map<String, OnnxTensor> past = new HashMap<>();
        Binding binding = new Binding(environment);
        for (Declared input : pasts.values()) {
            long[] shape = input.axes().stream().mapToLong(axis -> Math.abs(axis.size())).toArray();
            shape[2] = 0;
            past.put(input.name(), binding.zeros(input.type(), shape));
        }
        int[] chosen = new int[tokens];
        long next = first;
        for (int i = 0; i < tokens; i++) {
            next = step(next, i, past);
            chosen[i] = (int) next;
            if (copies) {
                copy(past);
            }
        }
        past.values().forEach(OnnxTensor::close);
        return chosen;
    }

    private void copy(Map<String, OnnxTensor> past) throws OrtException {
        Binding binding = new Binding(environment);
        for (Map.Entry<String, OnnxTensor> entry : past.entrySet()) {
            try (OnnxTensor old = entry.getValue()) {
                long[] shape = old.getInfo().getShape();
                ElementType type = ElementType.of(old.getInfo().type);
                entry.setValue(binding.fill(type, shape, Binding.first(old, 0, shape[0])));
            }
        }
    }

    /** Bytes that the caches of one token hold. */
    public long bytesPerToken() {
        return pasts.values().stream().mapToLong(BareLoop::bytesPerToken).sum();
    }

    private static long bytesPerToken(Declared past) {
        return past.type().bytes()
                * past.axes().stream()
                        .mapToLong(axis -> Math.max(1, axis.size()))
                        .reduce(1, (a, b) -> a * b);
    }

    private long step(long id, int place, Map<String, OnnxTensor> past) throws OrtException {
        long[] ones = new long[place + 1];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = longs(new long[] {id}, 1, 1);
                Result embedded = embed.run(Map.of("input_ids", ids));
                OnnxTensor mask = longs(ones, 1, ones.length);
                OnnxTensor position = longs(new long[] {place}, 1, 1);
                OnnxTensor keep = longs(new long[] {1})) {
            Map<String, OnnxTensorLike> given = new HashMap<>(past);
            given.put("inputs_embeds", (OnnxTensor) embedded.get(0));
            given.put("attention_mask", mask);
            given.put("position_ids", position);
            given.put("num_logits_to_keep", keep);
            Result result = decoder.run(given);
            for (String name : pasts.keySet()) {
                String present = name.replace(PAST, "present.");
                OnnxTensor old = past.put(name, (OnnxTensor) result.get(present).orElseThrow());
                if (old != null) {
                    old.close();
                }
            }
            try (OnnxTensor logits = (OnnxTensor) result.get("logits").orElseThrow()) {
                return likeliest(floats(logits));
            }
        }
    }

    private OnnxTensor longs(long[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static float[] floats(OnnxTensor logits) {
        FloatBuffer buffer = logits.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
    }

    private static int likeliest(float[] logits) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            if (logits[i] > logits[best]) {
                best = i;
            }
        }
        return best;
    }
}
