package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import vivavoce.model.ChatTemplate.Filled;
import vivavoce.model.PackManifest.Limits;
import vivavoce.onnx.Cancellation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * A conversation with a language model. What was read stays in the cache: of every request only
 * what differs from the one before is read again, so an interruption rolls back to what still
 * holds. One owner thread.
 */
public final class ChatSession implements AutoCloseable {

    private static final long SEED = 20;

    /**
     * Tokens read at once: a fraction of a second on a processor, so that hearing can go between.
     */
    private static final int AT_ONCE = 64;

    private static final long NO_TOKEN = -1;

    private final Decoder decoder;
    private final Tokenizer tokenizer;
    private final ChatTemplate template;
    private final ChatForm form;
    private final Limits limits;
    private final Sampler sampler;
    private final KvCache cache;
    private final Thoughts thoughts;
    private final Optional<SpeechOut> voice;
    private Prompt read = Prompt.EMPTY;

    /** One that writes words, and with a voice sound as well. */
    ChatSession(
            Pack pack,
            Decoder decoder,
            Tokenizer tokenizer,
            Encoders encoders,
            Optional<SpeechOut> voice) {
        PackManifest manifest = pack.manifest();
        this.decoder = decoder;
        this.voice = voice;
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
     * Begins an answer whose caller has the conversation read, and the answer written, a little at
     * a time. Beginning another ends it.
     *
     * @throws IllegalArgumentException when not even the newest turn fits
     */
    public ChatAnswer begin(List<ChatTurn> turns, Cancellation cancellation) {
        Filled filled = template.fill(turns, limits.context() - limits.maxNewTokens());
        Prompt prompt = filled.prompt();
        // The last token is always read again: its logits are wanted.
        int same = Math.min(prompt.commonPrefix(read), prompt.size() - 1);
        read = read.part(0, cache.rollBackTo(same));
        return new ChatAnswer(this, filled, cancellation);
    }

    /** Samples per second of the sound that answers bring; empty when they are words alone. */
    public OptionalInt rate() {
        return voice.map(speech -> OptionalInt.of(speech.form().rate()))
                .orElseGet(OptionalInt::empty);
    }

    /** What has to stand in the system's turn for answers as this session gives them; or "". */
    public String system() {
        return voice.map(speech -> speech.form().system()).orElse("");
    }

    Optional<SpeechOut> voice() {
        return voice;
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
        Step step = decoder.decodeStep(token, cache, cancellation);
        read = read.plus(Prompt.of(token));
        return step;
    }

    /** Reads sound that it has made itself; it is not said again in the prompt of a later turn. */
    Step read(float[] sound, Cancellation cancellation) {
        Step step = decoder.decodeStep(sound, cache, cancellation);
        read = read.plus(Prompt.of(NO_TOKEN));
        return step;
    }

    /** Tokens in the cache. */
    int remembered() {
        return cache.length();
    }

    /** Tokens of a prompt that are still to be read. */
    int left(Filled filled) {
        return filled.prompt().size() - read.size();
    }

    /** Reads a little more of a prompt; where later ones will differ, it can be come back to. */
    Step readOn(Filled filled, Cancellation cancellation) {
        Prompt prompt = filled.prompt();
        int end = prompt.size() - 1;
        int stop = read.size() < filled.newest() ? filled.newest() : Math.max(end, read.size() + 1);
        Prompt next = prompt.part(read.size(), Math.min(stop, read.size() + AT_ONCE));
        Step step = decoder.prefill(next, cache, cancellation);
        read = read.plus(next);
        if (read.size() == filled.newest() || read.size() == end) {
            cache.checkpoint();
        }
        return step;
    }

    @Override
    public void close() {
        cache.close();
    }
}
