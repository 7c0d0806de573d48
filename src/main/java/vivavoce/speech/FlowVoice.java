package vivavoce.speech;

import static vivavoce.model.PackManifest.need;

import vivavoce.model.Pack;
import vivavoce.model.PackException;
import vivavoce.model.VoiceForm;
import vivavoce.onnx.Cancellation;
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
    private final RoleGraph duration;
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
        this.style = SpeakerStyle.read(pack.file(flow.style()));
        this.duration = pack.graph("duration");
        this.textEncoder = pack.graph("text_encoder");
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
        Tensor idTensor = Tensor.of(ids, 1, ids.length);
        Tensor mask = ones(1, ids.length);
        Map<String, Tensor> said = new HashMap<>(Map.of("ids", idTensor, "mask", mask));
        said.put("style", style.duration());
        double seconds;
        try (Outputs outputs = run(duration, said, "seconds")) {
            seconds = outputs.get("seconds").floats()[0] / speed;
        }
        int samples = (int) Math.round(seconds * form.rate());
        int frames = Math.max(1, Math.ceilDiv(samples, form.latentSamples()));
        said.put("style", style.text());
        try (Outputs encoded = run(textEncoder, said, "text")) {
            Map<String, Tensor> given = new HashMap<>();
            given.put("text", encoded.get("text"));
            given.put("style", style.text());
            given.put("mask", mask);
            float[] latent = denoised(given, frames);
            return Arrays.copyOf(wave(latent, frames), Math.min(samples, waveLength(frames)));
        }
    }

    private float[] denoised(Map<String, Tensor> given, int frames) {
        float[] latent = noise(form.latentDim() * frames);
        given.put("latentMask", ones(1, frames));
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

    private static Tensor ones(int rows, int length) {
        float[] ones = new float[rows * length];
        Arrays.fill(ones, 1);
        return Tensor.of(ones, 1, rows, length);
    }

    @Override
    public void close() {
        // The graphs belong to the pack.
    }
}
