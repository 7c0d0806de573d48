package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import org.jspecify.annotations.Nullable;

import vivavoce.camera.InkStrip;
import vivavoce.camera.Picture;
import vivavoce.model.PackManifest.Limits;
import vivavoce.model.PackManifest.Task;
import vivavoce.onnx.Cancellation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The multimodal model of any pack. The pack stays open and is closed by its owner. */
public final class PackModel implements MultimodalModel {

    private static final Pattern MARKS = Pattern.compile("[.,!?;:](?!\\S)");

    private final Pack pack;
    private final Tokenizer tokenizer;
    private final Decoder decoder;
    private final Generation generation;
    private final Thoughts thoughts;
    private final Limits limits;
    private final Encoders encoders;
    private volatile @Nullable Cancellation current;

    /**
     * The model of an open pack.
     *
     * @throws PackException when the pack lacks what every model needs
     */
    public PackModel(Pack pack) {
        PackManifest manifest = pack.manifest();
        this.pack = pack;
        this.limits = need(manifest.limits(), "limits");
        this.encoders = new Encoders(pack);
        this.decoder = Decoder.of(pack);
        List<Long> eos = need(manifest.eos(), "eos");
        this.generation = new Generation(decoder, Sampling.GREEDY, eos, limits.maxNewTokens());
        this.tokenizer = Tokenizer.open(pack.file(need(manifest.tokenizer(), "tokenizer").file()));
        ChatForm chat = manifest.chat();
        this.thoughts = chat == null ? Thoughts.NONE : Thoughts.of(chat, tokenizer);
    }

    @Override
    public Heard hear(float[] samples16k, String context) {
        if (encoders.isSilence(samples16k)) {
            return new Heard("", false, 0);
        }
        Task task = task("hear");
        Cancellation cancellation = begin();
        return heard(spoken(samples16k, context, task, cancellation), task);
    }

    private List<Choice> spoken(
            float[] samples, String context, Task task, Cancellation cancellation) {
        CtcForm ctc = pack.manifest().ctc();
        if (ctc == null) {
            MediaRows rows = encoders.sound(samples, cancellation);
            return answer(task, "audio", context, rows, cancellation);
        }
        EncodedSound sound = encoders.spelled(samples, cancellation);
        return new JointSearch(decoder, tokenizer, ctc, task, limits.maxNewTokens())
                .answer(prompt(task, "audio", context, sound.rows()), sound.frames(), cancellation);
    }

    @Override
    public SeenLine see(InkStrip line) {
        Cancellation cancellation = begin();
        MediaRows rows = encoders.line(line, cancellation);
        List<Choice> answer = answer(task("see"), "image", "", rows, cancellation);
        return new SeenLine(text(answer), Generation.confidence(answer));
    }

    /** Whether the pack hears. */
    public boolean canHear() {
        return pack.manifest().audio() != null;
    }

    /** Whether the pack can hold a conversation. */
    public boolean canChat() {
        return pack.manifest().chat() != null;
    }

    /**
     * A new conversation, to be closed by the caller. It runs the same networks as this: one thread
     * for both.
     *
     * @throws PackException when the pack cannot hold one
     */
    public ChatSession chat() {
        return new ChatSession(pack, decoder, tokenizer, encoders, Optional.empty());
    }

    /** Whether the pack speaks in a conversation by itself. */
    public boolean canSpeak() {
        return canChat() && pack.manifest().interleaved() != null;
    }

    /**
     * A new conversation in which the model also makes the sound of what it writes, to be closed by
     * the caller; one thread for both.
     *
     * @throws PackException when the pack does not
     */
    public ChatSession speak() {
        SpeechOut voice = new SpeechOut(pack);
        return new ChatSession(pack, decoder, tokenizer, encoders, Optional.of(voice));
    }

    /** A sound for a turn of a conversation. */
    public MediaRows sound(float[] samples16k) {
        return encoders.sound(samples16k, begin());
    }

    /** A picture for a turn of a conversation. */
    public MediaRows picture(Picture picture) {
        return encoders.picture(picture, begin());
    }

    private List<Choice> answer(
            Task task, String media, String context, MediaRows rows, Cancellation cancellation) {
        Thoughts.Filter spoken = thoughts.filter();
        return generation.answer(prompt(task, media, context, rows), cancellation).stream()
                .filter(choice -> spoken.isSpoken(choice.token()))
                .toList();
    }

    private Prompt prompt(Task task, String media, String context, MediaRows rows) {
        PromptTemplate template =
                new PromptTemplate(task, "<" + media + ">", encoders.marker(media), tokenizer);
        return template.fill(context, rows, limits.context() - limits.maxNewTokens());
    }

    private Heard heard(List<Choice> answer, Task task) {
        List<Choice> words =
                answer.stream()
                        .filter(choice -> !is(task.complete(), choice))
                        .filter(choice -> !is(task.incomplete(), choice))
                        .toList();
        boolean complete = answer.stream().anyMatch(choice -> is(task.complete(), choice));
        return new Heard(plain(text(words)), complete, Generation.confidence(words));
    }

    private String text(List<Choice> choices) {
        return tokenizer.decode(choices.stream().mapToLong(Choice::token).toArray()).strip();
    }

    /** Lower case, no punctuation: language models write sentences. */
    private static String plain(String text) {
        return MARKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").strip();
    }

    private static boolean is(@Nullable Long token, Choice choice) {
        return token != null && token == choice.token();
    }

    private Task task(String name) {
        return need(need(pack.manifest().tasks(), "tasks").get(name), "tasks." + name);
    }

    private Cancellation begin() {
        Cancellation fresh = new Cancellation();
        current = fresh;
        return fresh;
    }

    @Override
    public void cancel() {
        Cancellation running = current;
        if (running != null) {
            running.cancel();
        }
    }

    @Override
    public void close() {
        cancel();
        tokenizer.close();
    }
}
