package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import vivavoce.model.PackManifest.Limits;
import vivavoce.onnx.Cancellation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A conversation with a language model. What was read stays in the cache: of every request only
 * what differs from the one before is read again, so an interruption rolls back to what still
 * holds. One owner thread.
 */
public final class ChatSession implements AutoCloseable {

    private static final long SEED = 20;

    private final Decoder decoder;
    private final Tokenizer tokenizer;
    private final ChatTemplate template;
    private final ChatForm form;
    private final Limits limits;
    private final Sampler sampler;
    private final KvCache cache;
    private final Thoughts thoughts;
    private Prompt read = Prompt.EMPTY;

    ChatSession(Pack pack, Decoder decoder, Tokenizer tokenizer, Encoders encoders) {
        PackManifest manifest = pack.manifest();
        this.decoder = decoder;
        this.tokenizer = tokenizer;
        this.form = need(manifest.chat(), "chat");
        this.limits = need(manifest.limits(), "limits");
        this.template = new ChatTemplate(form, tokenizer, encoders);
        this.thoughts = Thoughts.of(form, tokenizer);
        Sampling sampling = manifest.sampling();
        this.sampler = new Sampler(sampling == null ? Sampling.GREEDY : sampling, SEED);
        this.cache = decoder.newCache();
    }

    /**
     * Answers.
     *
     * @param turns the whole conversation, oldest first
     * @param heard gets the answer piece by piece, thoughts left out
     * @return the whole answer
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public String answer(List<ChatTurn> turns, Consumer<String> heard, Cancellation cancellation) {
        ChatAnswer writing = begin(turns, cancellation);
        StringBuilder answer = new StringBuilder();
        for (Optional<String> next = writing.next(); next.isPresent(); next = writing.next()) {
            String piece = next.get();
            if (!piece.isEmpty()) {
                answer.append(piece);
                heard.accept(piece);
            }
        }
        return answer.toString();
    }

    /**
     * Reads the conversation, and begins an answer that its caller writes token by token. Beginning
     * another ends it.
     *
     * @throws java.util.concurrent.CancellationException when it was cancelled
     * @throws IllegalArgumentException when not even the newest turn fits
     */
    public ChatAnswer begin(List<ChatTurn> turns, Cancellation cancellation) {
        return new ChatAnswer(this, read(turns, cancellation), cancellation);
    }

    Tokenizer tokenizer() {
        return tokenizer;
    }

    Thoughts thoughts() {
        return thoughts;
    }

    int most() {
        return limits.maxNewTokens();
    }

    int choose(Step step) {
        return sampler.next(step.logits());
    }

    boolean ends(int token) {
        return form.eos().contains((long) token);
    }

    Step read(int token, Cancellation cancellation) {
        read = read.plus(Prompt.of(token));
        return decoder.decodeStep(token, cache, cancellation);
    }

    /** Tokens in the cache. */
    int remembered() {
        return cache.length();
    }

    private Step read(List<ChatTurn> turns, Cancellation cancellation) {
        Prompt prompt = template.fill(turns, limits.context() - limits.maxNewTokens());
        int same = Math.min(prompt.commonPrefix(read), cache.length());
        // The last token is always read again: its logits are wanted.
        int kept = cache.rollBackTo(Math.min(same, prompt.size() - 1));
        read = prompt;
        if (prompt.size() - kept > 1) {
            decoder.prefill(prompt.part(kept, prompt.size() - 1), cache, cancellation);
            cache.checkpoint();
        }
        return decoder.prefill(prompt.part(prompt.size() - 1, prompt.size()), cache, cancellation);
    }

    @Override
    public void close() {
        cache.close();
    }
}
