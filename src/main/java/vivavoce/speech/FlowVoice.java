package vivavoce.speech;

import static vivavoce.model.PackManifest.need;

import org.jspecify.annotations.Nullable;

import vivavoce.model.Pack;
import vivavoce.model.PackException;
import vivavoce.model.VoiceForm;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.Declared;
import vivavoce.onnx.ElementType;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A voice that denoises latent sound step by step until it says the text (Supertonic): how long,
 * what, denoise, sound. It knows speakers, not moods: every style sounds the same. The pack stays
 * open and is closed by its owner. One owner thread.
 */
public final class FlowVoice implements Voice {

    private static final long SEED = 20;

    private final VoiceForm.Flow form;
    private final CodeUnitIndex index;
    private final SpeakerStyle style;
    private final @Nullable RoleGraph duration;
    private final RoleGraph textEncoder;
    private final RoleGraph denoiser;
    private final RoleGraph vocoder;

    /**
     * The voice of an open pack.
     *
     * @throws PackException when the pack has none of this kind
     */
    public FlowVoice(Pack pack) {
        if (!(need(pack.manifest().voice(), "voice") instanceof VoiceForm.Flow flow)) {
            throw new PackException("This pack has no voice of this kind.");
        }
        this.form = flow;
        this.index = CodeUnitIndex.read(pack.file(flow.indexer()));
        this.duration = pack.has("duration") ? pack.graph("duration") : null;
        this.textEncoder = pack.graph("text_encoder");
        long dim = textEncoder.input("style").axes().getLast().size();
        this.style = SpeakerStyle.read(pack.file(flow.style()), Math.toIntExact(dim));
        this.denoiser = pack.graph("denoiser");
        this.vocoder = pack.graph("vocoder");
    }

    @Override
    public SpokenPhrase speak(String words, Style unused, double speed) {
        float[] sound = new float[0];
        for (String part : TextParts.of(words, form.maxCharacters())) {
            float[] more = sound(part, speed * form.speed());
            int pause = sound.length == 0 ? 0 : (int) (TextParts.PAUSE_SECONDS * form.rate());
            float[] joined = Arrays.copyOf(sound, sound.length + pause + more.length);
            System.arraycopy(more, 0, joined, sound.length + pause, more.length);
            sound = joined;
        }
        double seconds = (double) sound.length / form.rate();
        return new SpokenPhrase(words, sound, form.rate(), EvenTimes.of(words, seconds));
    }

    private float[] sound(String text, double speed) {
        long[] ids = index.ids(form.wrap().replace("{text}", SymbolText.of(text)));
        Map<String, Tensor> said = new HashMap<>();
        said.put("ids", Tensor.of(ids, 1, ids.length));
        said.put("mask", ones(textEncoder, "mask", ids.length));
        said.put("style", style.text());
        Set<String> wanted = duration == null ? Set.of("text", "seconds") : Set.of("text");
        try (Outputs encoded = textEncoder.run(said, wanted, new Cancellation())) {
            double seconds = duration == null ? first(encoded) : seconds(duration, said);
            int samples = (int) Math.round(seconds / speed * form.rate());
            int frames = Math.max(1, Math.ceilDiv(samples, form.latentSamples()));
            Map<String, Tensor> given = new HashMap<>(said);
            given.put("text", encoded.get("text"));
            float[] latent = denoised(given, frames);
            return Arrays.copyOf(wave(latent, frames), Math.min(samples, waveLength(frames)));
        }
    }

    private double seconds(RoleGraph graph, Map<String, Tensor> said) {
        Map<String, Tensor> given = new HashMap<>(said);
        given.put("style", style.duration());
        try (Outputs outputs = run(graph, given, "seconds")) {
            return first(outputs);
        }
    }

    private static double first(Outputs outputs) {
        return outputs.get("seconds").floats()[0];
    }

    private float[] denoised(Map<String, Tensor> given, int frames) {
        float[] latent = noise(form.latentDim() * frames);
        given.put("latentMask", ones(denoiser, "latentMask", frames));
        given.put("steps", number("steps", form.steps()));
        for (int step = 0; step < form.steps(); step++) {
            given.put("latent", Tensor.of(latent, 1, form.latentDim(), frames));
            given.put("step", number("step", step));
            try (Outputs outputs = run(denoiser, given, "latent")) {
                latent = outputs.get("latent").floats();
            }
        }
        return latent;
    }

    private float[] wave(float[] latent, int frames) {
        Map<String, Tensor> given =
                Map.of("latent", Tensor.of(latent, 1, form.latentDim(), frames));
        try (Outputs outputs = run(vocoder, given, "sound")) {
            return outputs.get("sound").floats();
        }
    }

    private int waveLength(int frames) {
        return frames * form.latentSamples();
    }

    private Tensor number(String role, double value) {
        return Tensor.of(new float[] {(float) value}, denoiser.input(role).singleShape());
    }

    private static Outputs run(RoleGraph graph, Map<String, Tensor> given, String wanted) {
        return graph.run(given, Set.of(wanted), new Cancellation());
    }

    /** The same noise every time: the same words sound the same. */
    private static float[] noise(int size) {
        Random random = new Random(SEED);
        float[] noise = new float[size];
        for (int i = 0; i < size; i++) {
            noise[i] = (float) random.nextGaussian();
        }
        return noise;
    }

    /**
     * A mask of ones, as the graph wants it: fractions or whole numbers, with the batch or more.
     */
    private static Tensor ones(RoleGraph graph, String role, int length) {
        Declared input = graph.input(role);
        long[] shape = input.singleShape();
        shape[shape.length - 1] = length;
        if (input.type() == ElementType.FLOAT || input.type() == ElementType.FLOAT16) {
            float[] ones = new float[length];
            Arrays.fill(ones, 1);
            return Tensor.of(ones, shape);
        }
        long[] ones = new long[length];
        Arrays.fill(ones, 1);
        return Tensor.of(ones, shape);
    }

    @Override
    public void close() {
        // The graphs belong to the pack.
    }
}
