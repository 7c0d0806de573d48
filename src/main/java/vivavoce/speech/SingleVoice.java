package vivavoce.speech;

import static vivavoce.model.PackManifest.need;

import org.jspecify.annotations.Nullable;

import vivavoce.model.Pack;
import vivavoce.model.PackException;
import vivavoce.model.VoiceForm;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.ElementType;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A voice of one graph, from phonemes to sound (Kokoro, Piper, Kitten). How words are pronounced
 * comes from elsewhere: these packs do not know. Every style sounds the same. The pack stays open
 * and is closed by its owner. One owner thread.
 */
public final class SingleVoice implements Voice {

    private final VoiceForm.Single form;
    private final PhonemeIds vocabulary;
    private final Function<String, List<String>> pronounce;
    private final RoleGraph graph;
    private final @Nullable StyleRows style;

    /**
     * The voice of an open pack.
     *
     * @param pronounce IPA of a lower-case word, a symbol each
     * @throws PackException when the pack has none of this kind
     */
    public SingleVoice(Pack pack, Function<String, List<String>> pronounce) {
        if (!(need(pack.manifest().voice(), "voice") instanceof VoiceForm.Single single)) {
            throw new PackException("This pack has no voice of this kind.");
        }
        this.form = single;
        this.pronounce = pronounce;
        this.vocabulary = PhonemeIds.read(pack.file(single.vocabulary()));
        this.graph = pack.graph("voice");
        VoiceForm.StyleTable table = single.style();
        this.style = table == null ? null : StyleRows.read(pack.file(table.file()), table);
    }

    @Override
    public SpokenPhrase speak(String words, Style unused, double speed) {
        List<Long> phonemes = phonemes(words);
        float[] sound = phonemes.isEmpty() ? new float[0] : sound(phonemes, speed);
        double seconds = (double) sound.length / form.rate();
        return new SpokenPhrase(words, sound, form.rate(), EvenTimes.of(words, seconds));
    }

    private List<Long> phonemes(String words) {
        List<Long> ids = new ArrayList<>();
        for (String token : words.split("(?=[,.?!])|\\s+|(?<=[,.?!])", -1)) {
            List<String> symbols =
                    token.length() == 1 && !Character.isLetter(token.charAt(0))
                            ? List.of(token)
                            : pronounce.apply(token);
            if (!ids.isEmpty() && !token.matches("[,.?!]?")) {
                vocabulary.id(" ").ifPresent(ids::add);
            }
            symbols.forEach(symbol -> vocabulary.id(symbol).ifPresent(ids::add));
        }
        return ids.subList(0, Math.min(ids.size(), form.maxPhonemes()));
    }

    private float[] sound(List<Long> phonemes, double speed) {
        List<Long> all = new ArrayList<>(form.before());
        for (Long phoneme : phonemes) {
            all.add(phoneme);
            if (form.between() != null) {
                all.add(form.between());
            }
        }
        all.addAll(form.after());
        long[] ids = all.stream().mapToLong(id -> id).toArray();
        Map<String, Tensor> given = new HashMap<>();
        given.put("ids", Tensor.of(ids, 1, ids.length));
        given.put("lengths", Tensor.of(new long[] {ids.length}, 1));
        given.put("speaker", Tensor.of(new long[] {0}, 1));
        if (graph.takes("speed")) {
            given.put("speed", speed(speed));
        }
        if (style != null) {
            given.put("style", style.row(phonemes.size()));
        }
        if (form.scales() != null) {
            given.put("scales", scales(form.scales(), speed));
        }
        try (Outputs outputs = graph.run(given, Set.of("sound"), new Cancellation())) {
            float[] sound = outputs.get("sound").floats();
            return form.fullScale() ? fullScale(sound) : sound;
        }
    }

    private static float[] fullScale(float[] sound) {
        float loudest = 0;
        for (float sample : sound) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        for (int i = 0; i < sound.length && loudest > 0; i++) {
            sound[i] /= loudest;
        }
        return sound;
    }

    /** Some exports want whole numbers: there the voice has one speed. */
    private Tensor speed(double speed) {
        long[] shape = graph.input("speed").singleShape();
        return graph.input("speed").type() == ElementType.INT32
                ? Tensor.of(new long[] {Math.max(1, Math.round(speed))}, shape)
                : Tensor.of(new float[] {(float) speed}, shape);
    }

    /** Noise, length, width; a longer length is slower. */
    private static Tensor scales(List<Double> scales, double speed) {
        float[] values = new float[scales.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) (i == 1 ? scales.get(i) / speed : scales.get(i));
        }
        return Tensor.of(values, values.length);
    }

    @Override
    public void close() {
        // The graph belongs to the pack.
    }
}
