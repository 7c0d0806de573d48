package vivavoce.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.model.Pack;
import vivavoce.model.PackException;
import vivavoce.onnx.OnnxRuntime;

import java.nio.file.Path;
import java.util.List;

/** Stand-ins of the published voices: what a runner does wrong shows in the sound. */
class PublishedVoicesTest {

    private static final Path PACKS = Path.of("src/test/resources/packs");

    private final OnnxRuntime runtime = new OnnxRuntime(1);

    /**
     * A tenth of a second for each of its code units; every sample is 1 if all steps were taken.
     */
    @ParameterizedTest
    @ValueSource(strings = {"supertonic", "supertonic-js"})
    void flowVoiceDenoisesStepByStep(String name) {
        try (Pack pack = open(name);
                Voice voice = new FlowVoice(pack)) {
            SpokenPhrase spoken = voice.speak("three x plus one.", Style.CALM, 1);
            int units = "<en>three x plus one.</en>".length();
            assertThat(spoken.sampleRate()).isEqualTo(44_100);
            assertThat(spoken.samples())
                    .hasSize((int) Math.round(units * 0.1f / 1.05 * 44_100))
                    .containsOnly(spoken.samples()[0]);
            assertThat(spoken.samples()[0]).isCloseTo(1, within(1e-4f));
            assertThat(spoken.times())
                    .extracting(WordTime::word)
                    .containsExactly("three", "x", "plus", "one");
            double slow = voice.speak("three x plus one.", Style.CALM, 0.7).samples().length;
            assertThat(slow / spoken.samples().length).isCloseTo(1 / 0.7, within(0.01));
        }
    }

    @Test
    void aLongTextIsSaidInPartsWithPauses() {
        try (Pack pack = open("supertonic");
                Voice voice = new FlowVoice(pack)) {
            String sentence = "one two three four five six seven eight nine ten.";
            float[] one = voice.speak(sentence, Style.CALM, 1).samples();
            float[] two = voice.speak(sentence + " " + sentence, Style.CALM, 1).samples();
            assertThat(two).hasSize(2 * one.length + (int) (0.3 * 44_100));
            assertThat(two[one.length + 100]).isZero();
            assertThat(voice.speak("", Style.CALM, 1).samples()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kokoro-a", "kokoro-b", "kokoro-c"})
    void singleVoiceTakesTheStyleOfItsLength(String name) {
        try (Pack pack = open(name);
                Voice voice = new SingleVoice(pack, word -> List.of(word.split("")))) {
            SpokenPhrase spoken = voice.speak("one two.", Style.CALM, 1);
            // Six letters, a space, a mark; with a token before and one after.
            assertThat(spoken.samples()).hasSize(1_000).containsOnly(8);
            assertThat(spoken.sampleRate()).isEqualTo(24_000);
            assertThat(voice.speak("ß", Style.CALM, 1).samples()).isEmpty();
        }
    }

    @Test
    void kittenHasOneStyleAndAnEndOfItsOwn() {
        try (Pack pack = open("kitten");
                Voice voice = new SingleVoice(pack, word -> List.of(word.split("")))) {
            // Six letters, a space, a mark; with a token before and two after.
            assertThat(voice.speak("one two.", Style.CALM, 0.5).samples())
                    .hasSize(1_100)
                    .containsOnly(0.5f);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"piper", "piper-many"})
    void piperHasBlanksBetweenItsPhonemes(String name) {
        try (Pack pack = open(name);
                Voice voice = new SingleVoice(pack, word -> List.of(word.split("")))) {
            SpokenPhrase spoken = voice.speak("one.", Style.CALM, 0.5);
            // ^ _ o _ n _ e _ . _ $ : eleven, each as long again at half the speed.
            assertThat(spoken.samples()).hasSize(1_100).containsOnly(1, 0.022f);
            assertThat(spoken.samples()[0]).isEqualTo(1);
            assertThat(spoken.sampleRate()).isEqualTo(22_050);
        }
    }

    @Test
    void refusesTheOtherKind() {
        try (Pack pack = open("kokoro-a")) {
            assertThatThrownBy(() -> new FlowVoice(pack))
                    .isInstanceOf(PackException.class)
                    .hasMessage("This pack has no voice of this kind.");
        }
    }

    @Test
    void phonemesBecomeTheAlphabetOfTheVoice() {
        assertThat(String.join("", Ipa.of(List.of("IH0", "K", "W", "EY1", "ZH", "AX", "N"))))
                .isEqualTo("ɪkwˈAʒən");
        assertThat(String.join("", Ipa.of(List.of("HH", "ER1")))).isEqualTo("hˈɜɹ");
    }

    @Test
    void textIsPreparedAsTheOfficialCodeDoes() {
        assertThat(SymbolText.of("“Well—done”, it’s ½ 😀")).isEqualTo("\"Well-done\", it's 1⁄2.");
        assertThat(SymbolText.of("a @ b_c")).isEqualTo("a at b c.");
        assertThat(SymbolText.of("Why?")).isEqualTo("Why?");
    }

    @Test
    void partsAreCutAtMarks() {
        assertThat(TextParts.of("One two. Three four five", 12))
                .containsExactly("One two.", "Three four", "five");
        assertThat(TextParts.of("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    private Pack open(String name) {
        return Pack.open(PACKS.resolve(name), runtime);
    }
}
