package vivavoce;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.Wav;
import vivavoce.audio.WavException;
import vivavoce.camera.InkStrip;
import vivavoce.model.Heard;
import vivavoce.model.Pack;
import vivavoce.model.PackManifest.VadForm;
import vivavoce.model.PackModel;
import vivavoce.model.SeenLine;
import vivavoce.model.Tokenizer;
import vivavoce.onnx.OnnxRuntime;
import vivavoce.speech.PackVoice;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;
import vivavoce.speech.WordTime;
import vivavoce.vad.VoiceActivity;

import java.nio.file.Path;
import java.util.Random;

/** The pack that ships with the app runs in the runner; how well it hears is measured elsewhere. */
class BuiltinPackTest {

    private static Pack pack;

    @BeforeAll
    static void open() {
        pack = Pack.open(Path.of("models/builtin"), new OnnxRuntime(2));
    }

    @AfterAll
    static void close() {
        pack.manifest()
                .graphs()
                .keySet()
                .forEach(role ->
                        assertThat(pack.graph(role).network().openTensors()).as(role).isZero());
        pack.close();
    }

    @Test
    void hearsAndSees() {
        try (PackModel model = new PackModel(pack)) {
            Heard heard = model.hear(noise(48_000), "what do you do first");
            assertThat(heard.confidence()).isBetween(0.0, 1.0);
            assertThat(model.hear(new float[48_000], "").words()).isEmpty();
            SeenLine seen = model.see(new InkStrip(new float[48 * 160], 48, 160));
            assertThat(seen.confidence()).isBetween(0.0, 1.0);
        }
    }

    /** It was "what is a variable"; the decoder alone hears "what is a very about". */
    @Test
    void whatTheDecoderLikesIsWeighedAgainstHowItIsSpelled() throws WavException {
        try (PackModel model = new PackModel(pack)) {
            assertThat(model.hear(clip("lesson-43.wav"), "").words())
                    .isEqualTo("what is a very able");
            assertThat(model.hear(clip("lesson-40.wav"), "").words())
                    .isEqualTo("we have to collect the terms");
            Heard open = model.hear(clip("lesson-28.wav"), "");
            assertThat(open.words()).isEqualTo("um so x equals forty nine or");
            assertThat(open.complete()).isFalse();
        }
    }

    @Test
    void speaksInEveryStyle() {
        try (PackVoice voice = new PackVoice(pack)) {
            for (Style style : Style.values()) {
                SpokenPhrase phrase = voice.speak("three x, plus qwyjibo?", style, 1);
                assertThat(phrase.times().stream().map(WordTime::word))
                        .containsExactly("three", "x", "plus", "qwyjibo");
                assertThat(phrase.samples()).isNotEmpty();
                assertThat(phrase.samples().length % 256).isZero();
                double last = 0;
                for (WordTime time : phrase.times()) {
                    assertThat(time.startSeconds()).isGreaterThanOrEqualTo(last);
                    assertThat(time.endSeconds()).isGreaterThan(time.startSeconds());
                    last = time.endSeconds();
                }
                assertThat(last)
                        .isLessThanOrEqualTo(
                                phrase.samples().length / (double) phrase.sampleRate());
            }
            assertThat(voice.speak("?", Style.CALM, 1).samples()).isEmpty();
        }
    }

    @Test
    void fasterSpeechIsShorter() {
        try (PackVoice voice = new PackVoice(pack)) {
            String words = "let us look at this together.";
            int slow = voice.speak(words, Style.CALM, 0.7).samples().length;
            int fast = voice.speak(words, Style.CALM, 1.5).samples().length;
            assertThat(slow).isGreaterThan(fast);
        }
    }

    @Test
    void judgesVoiceActivity() {
        VadForm form = pack.manifest().vad();
        try (VoiceActivity activity =
                new VoiceActivity(pack.graph("vad"), form.rate(), form.chunk(), form.context())) {
            int judged = 0;
            for (int i = 0; i < 100; i++) {
                judged += activity.accept(AudioFrame.silence(16_000), false) ? 1 : 0;
            }
            assertThat(judged).isEqualTo(31);
            assertThat(activity.probability()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void tokenizerSpellsWordsAndFormulas() {
        try (Tokenizer tokenizer = Tokenizer.open(pack.file("tokenizer.json"))) {
            assertThat(tokenizer.encode("<bos><hear>")).containsExactly(2, 6);
            String words = "what's three x plus one";
            assertThat(tokenizer.decode(tokenizer.encode(words)).strip()).isEqualTo(words);
        }
    }

    private static float[] clip(String name) throws WavException {
        return Wav.read(Path.of("models/builtin/eval/set", name)).samples();
    }

    private static float[] noise(int samples) {
        Random random = new Random(5);
        float[] noise = new float[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = 0.1f * (float) random.nextGaussian();
        }
        return noise;
    }
}
