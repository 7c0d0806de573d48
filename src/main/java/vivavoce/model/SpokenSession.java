package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import vivavoce.onnx.Cancellation;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A conversation with a model that writes words and sound in turns (LFM2-Audio): some tokens of
 * text, some frames of sound, until it has said all. The cache is kept from turn to turn. One owner
 * thread.
 */
public final class SpokenSession implements AutoCloseable {

    private static final long SEED = 20;

    private final InterleavedForm form;
    private final Decoder decoder;
    private final Tokenizer tokenizer;
    private final ChatTemplate template;
    private final DepthDecoder depth;
    private final RoleGraph codeEmbedding;
    private final CodeVocoder vocoder;
    private final Sampler sampler;
    private final List<Long> eos;
    private final int most;
    private final KvCache cache;

    SpokenSession(Pack pack, Decoder decoder, Tokenizer tokenizer, Encoders encoders) {
        PackManifest manifest = pack.manifest();
        ChatForm chat = need(manifest.chat(), "chat");
        Sampling sampling = manifest.sampling();
        this.form = need(manifest.interleaved(), "interleaved");
        this.decoder = decoder;
        this.tokenizer = tokenizer;
        this.template = new ChatTemplate(chat, tokenizer, encoders);
        this.depth =
                new DepthDecoder(
                        pack.graph("depth_decoder"),
                        form.codebooks(),
                        new Sampler(form.audioSampling(), SEED));
        this.codeEmbedding = pack.graph("code_embedding");
        this.vocoder = new CodeVocoder(pack.graph("code_vocoder"), form);
        this.sampler = new Sampler(sampling == null ? Sampling.GREEDY : sampling, SEED);
        this.eos = chat.eos();
        this.most = need(manifest.limits(), "limits").maxNewTokens();
        this.cache = decoder.newCache();
    }

    /** Gets what the model says, as it comes. */
    public interface Listener {

        /** The next words. */
        void text(String piece);

        /** The next sound, mono at {@link #rate}. */
        void sound(float[] samples);
    }

    /** Samples per second of the sound. */
    public int rate() {
        return form.rate();
    }

    /**
     * Answers a turn.
     *
     * @param turn of the user; the first one comes after the model's own system prompt
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public void answer(ChatTurn turn, Listener listener, Cancellation cancellation) {
        ChatTurn system = ChatTurn.of(ChatTurn.Role.SYSTEM, form.system());
        Prompt prompt =
                cache.length() == 0
                        ? template.start(List.of(system, turn))
                        : template.next(List.of(turn));
        Step step = decoder.prefill(prompt, cache, cancellation);
        new Answer(listener, cancellation).run(step);
    }

    @Override
    public void close() {
        cache.close();
    }

    /** One answer: words and sound, in turns. */
    private final class Answer {

        private final Listener listener;
        private final Cancellation cancellation;
        private final TokenText text = new TokenText(tokenizer);
        private final List<int[]> frames = new ArrayList<>();
        private boolean wordsDone;
        private boolean speaking;
        private int left = form.text();

        Answer(Listener listener, Cancellation cancellation) {
            this.listener = listener;
            this.cancellation = cancellation;
        }

        void run(Step first) {
            Step step = first;
            for (int written = 0; written < most; written++) {
                cancellation.check();
                left--;
                if (speaking) {
                    step = frame(step);
                    continue;
                }
                int token = sampler.next(step.logits());
                step = decoder.decodeStep(token, cache, cancellation);
                if (eos.contains((long) token)) {
                    break;
                }
                word(token);
            }
            play();
        }

        private void word(int token) {
            if (token == form.textEnd()) {
                wordsDone = true;
            } else {
                String piece = text.add(token);
                if (!piece.isEmpty()) {
                    listener.text(piece);
                }
            }
            if (left <= 0 || wordsDone) {
                speaking = true;
                left = form.audio();
            }
        }

        private Step frame(Step step) {
            int[] codes = depth.frame(step.hidden(), cancellation);
            boolean end = codes[0] == form.endOfAudio();
            if (end) {
                Arrays.fill(codes, form.endOfAudio());
            } else {
                frames.add(codes);
            }
            if (end || (left <= 0 && !wordsDone)) {
                play();
                speaking = false;
                left = form.text();
            }
            return decoder.decodeStep(embedded(codes), cache, cancellation);
        }

        private void play() {
            if (!frames.isEmpty()) {
                listener.sound(vocoder.sound(frames, cancellation));
                frames.clear();
            }
        }

        /** The sum of the codes' embeddings, [width]. */
        private float[] embedded(int[] codes) {
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
}
