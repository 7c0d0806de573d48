package vivavoce.speech;

import vivavoce.dsp.InverseStft;
import vivavoce.dsp.Window;
import vivavoce.model.Pack;
import vivavoce.model.PackManifest;
import vivavoce.model.SpeechForm;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;
import vivavoce.speech.Spelling.Word;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The voice of a pack. The pack stays open and is closed by its owner. */
public final class PackVoice implements Voice {

    private final SpeechForm form;
    private final Pronouncer pronouncer;
    private final RoleGraph acoustic;
    private final RoleGraph vocoder;
    private final InverseStft inverse;

    /**
     * The voice of an open pack.
     *
     * @throws vivavoce.model.PackException when the pack has none
     */
    public PackVoice(Pack pack) {
        this.form = PackManifest.need(pack.manifest().speech(), "speech");
        this.pronouncer =
                new Pronouncer(
                        Lexicon.read(pack.file(form.lexicon())), pack.graph("pronounce"), form);
        this.acoustic = pack.graph("speech_acoustic");
        this.vocoder = pack.graph("speech_vocoder");
        this.inverse =
                new InverseStft(
                        form.stft().fft(),
                        form.stft().hop(),
                        Window.HANN_PERIODIC,
                        InverseStft.Alignment.CENTRE);
    }

    @Override
    public SpokenPhrase speak(String words, Style style, double speed) {
        Spelling spelling = Spelling.of(words, form, pronouncer::phonemes);
        if (spelling.words().isEmpty()) {
            return new SpokenPhrase(words, new float[0], form.rate(), List.of());
        }
        Set<String> wanted = Set.of("mel", "durations");
        try (Outputs frames =
                acoustic.run(given(spelling, style, speed), wanted, new Cancellation())) {
            long[] durations = frames.get("durations").longs();
            return new SpokenPhrase(
                    words, sound(frames), form.rate(), times(spelling.words(), durations));
        }
    }

    /**
     * How a lower-case word is pronounced, in the phonetic alphabet, for voices that do not know.
     */
    public List<String> ipa(String word) {
        return Ipa.of(pronouncer.phonemes(word));
    }

    private Map<String, Tensor> given(Spelling spelling, Style style, double speed) {
        long[] ids = spelling.ids(form);
        long styleId = Math.max(0, form.styles().indexOf(style.name().toLowerCase(Locale.ROOT)));
        return Map.of(
                "ids", Tensor.of(ids, 1, ids.length),
                "style", Tensor.of(new long[] {styleId}, shape("style")),
                "speed", Tensor.of(new float[] {(float) speed}, shape("speed")));
    }

    private long[] shape(String role) {
        return acoustic.input(role).singleShape();
    }

    private float[] sound(Outputs frames) {
        Map<String, Tensor> given = Map.of("mel", frames.get("mel"));
        try (Outputs spectra = vocoder.run(given, Set.of("stft"), new Cancellation())) {
            return inverse.samples(spectra.get("stft").floats());
        }
    }

    /** Times from the frames that each symbol lasts. */
    private List<WordTime> times(List<Word> words, long[] durations) {
        double[] starts = new double[durations.length + 1];
        for (int i = 0; i < durations.length; i++) {
            starts[i + 1] = starts[i] + durations[i] * (double) form.melHop() / form.rate();
        }
        return words.stream()
                .map(word -> new WordTime(word.word(), starts[word.from()], starts[word.to()]))
                .toList();
    }

    @Override
    public void close() {
        // The graphs belong to the pack.
    }
}
