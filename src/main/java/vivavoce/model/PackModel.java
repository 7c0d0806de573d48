package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import org.jspecify.annotations.Nullable;

import vivavoce.camera.InkStrip;
import vivavoce.model.PackManifest.Fusion;
import vivavoce.model.PackManifest.Limits;
import vivavoce.model.PackManifest.Task;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.NativeTensor;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The multimodal model of any pack. The pack stays open and is closed by its owner. */
public final class PackModel implements MultimodalModel {

    private static final Set<String> FEATURES = Set.of("features");

    private final Pack pack;
    private final Tokenizer tokenizer;
    private final Generation generation;
    private final Limits limits;
    private final AudioFeatures features;
    private volatile @Nullable Cancellation current;

    /**
     * The model of an open pack.
     *
     * @throws PackException when the pack lacks what hearing needs
     */
    public PackModel(Pack pack) {
        PackManifest manifest = pack.manifest();
        this.pack = pack;
        this.limits = need(manifest.limits(), "limits");
        this.features = new AudioFeatures(need(manifest.audio(), "audio"));
        int chunk = limits.prefillChunk() > 0 ? limits.prefillChunk() : limits.context();
        Decoder decoder = new Decoder(pack.graph("embed_tokens"), pack.graph("decoder"), chunk);
        Sampling sampling = manifest.sampling() == null ? Sampling.GREEDY : manifest.sampling();
        List<Long> eos = need(manifest.eos(), "eos");
        this.generation = new Generation(decoder, sampling, eos, limits.maxNewTokens());
        this.tokenizer = Tokenizer.open(pack.file(need(manifest.tokenizer(), "tokenizer").file()));
    }

    @Override
    public Heard hear(float[] samples16k, String context) {
        if (features.isSilence(samples16k)) {
            return new Heard("", false, 0);
        }
        Task task = task("hear");
        Cancellation cancellation = begin();
        Tensor mel = features.of(samples16k);
        Map<String, Tensor> given = new HashMap<>();
        given.put("features", mel);
        given.put("mask", ones(mel.shape()[1]));
        MediaRows rows = encode("audio_encoder", given, marker("audio").token(), cancellation);
        PromptTemplate template = new PromptTemplate(task, "<audio>", marker("audio"), tokenizer);
        return heard(answer(template, context, rows, cancellation), task);
    }

    @Override
    public SeenLine see(InkStrip line) {
        Cancellation cancellation = begin();
        RoleGraph encoder = pack.graph("vision_encoder");
        long[] shape = encoder.input("pixels").singleShape();
        shape[shape.length - 2] = line.height();
        shape[shape.length - 1] = line.width();
        MediaRows rows =
                encode(
                        "vision_encoder",
                        Map.of("pixels", Tensor.of(line.ink(), shape)),
                        marker("image").token(),
                        cancellation);
        PromptTemplate template =
                new PromptTemplate(task("see"), "<image>", marker("image"), tokenizer);
        List<Choice> answer = answer(template, "", rows, cancellation);
        return new SeenLine(text(answer), Generation.confidence(answer));
    }

    private MediaRows encode(
            String role, Map<String, Tensor> given, long token, Cancellation cancellation) {
        try (Outputs outputs = pack.graph(role).run(given, FEATURES, cancellation)) {
            NativeTensor rows = outputs.get("features");
            long[] shape = rows.shape();
            return new MediaRows(token, rows.floats(), (int) shape[shape.length - 1]);
        }
    }

    private List<Choice> answer(
            PromptTemplate template, String context, MediaRows rows, Cancellation cancellation) {
        int most = limits.context() - limits.maxNewTokens();
        long[] prompt = template.fill(context, rows.count(), most);
        return generation.answer(prompt, rows, cancellation);
    }

    private Heard heard(List<Choice> answer, Task task) {
        List<Choice> words =
                answer.stream()
                        .filter(choice -> !is(task.complete(), choice))
                        .filter(choice -> !is(task.incomplete(), choice))
                        .toList();
        boolean complete = answer.stream().anyMatch(choice -> is(task.complete(), choice));
        return new Heard(text(words), complete, Generation.confidence(words));
    }

    private String text(List<Choice> choices) {
        return tokenizer.decode(choices.stream().mapToLong(Choice::token).toArray()).strip();
    }

    private static boolean is(@Nullable Long token, Choice choice) {
        return token != null && token == choice.token();
    }

    private static Tensor ones(long count) {
        long[] ones = new long[Math.toIntExact(count)];
        Arrays.fill(ones, 1);
        return Tensor.of(ones, 1, count);
    }

    private Task task(String name) {
        return need(need(pack.manifest().tasks(), "tasks").get(name), "tasks." + name);
    }

    private Fusion.Marker marker(String media) {
        Fusion fusion = need(pack.manifest().fusion(), "fusion");
        Fusion.Marker marker = media.equals("audio") ? fusion.audio() : fusion.image();
        return need(marker, "fusion." + media);
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
