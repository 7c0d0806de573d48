package vivavoce.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.model.PackException;
import vivavoce.model.SpeechForm;
import vivavoce.speech.Spelling.Word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Words are pronounced letter by letter here; {@code z} is silent. */
class SpellingTest {

    private static final SpeechForm FORM =
            new SpeechForm(
                    24_000,
                    List.of("<blank>", "a", "b"),
                    List.of("<blank>", "a", "b"),
                    List.of("<pad>", "^", "$", "|", ",", ".", "?", "!", "a", "b"),
                    "^",
                    "$",
                    "|",
                    Map.of(",", ",", ".", ".", "?", "?", "!", "!"),
                    List.of("calm"),
                    "lexicon.txt",
                    new SpeechForm.Stft(1024, 256, "hann", "center", "logmag_angle"),
                    256);

    @Test
    void everyWordHasOneSeparator() {
        assertThat(symbols("ab, a b?")).isEqualTo("^ab,a|b?$");
        assertThat(symbols("ab a")).isEqualTo("^ab|a.$");
        assertThat(symbols("Ab")).isEqualTo("^ab.$");
    }

    @Test
    void strayMarksAndSilentWordsLeaveNothing() {
        assertThat(symbols("... a?! ' z b")).isEqualTo("^a?b.$");
        assertThat(symbols("")).isEqualTo("^$");
    }

    @Test
    void wordsKnowTheirSymbols() {
        assertThat(spell("ab, b").words())
                .containsExactly(new Word("ab", 1, 3), new Word("b", 4, 5));
        assertThat(spell("ab").ids(FORM)).containsExactly(1, 8, 9, 5, 2);
    }

    @Test
    void lexiconsAreRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("lexicon.txt"), "one\tW AH1 N\n");
        assertThat(Lexicon.read(file).phonemes("one")).contains(List.of("W", "AH1", "N"));
        assertThat(Lexicon.read(file).phonemes("two")).isEmpty();
        Files.writeString(file, "one W\n");
        assertThatThrownBy(() -> Lexicon.read(file))
                .isInstanceOf(PackException.class)
                .hasMessage(
                        "lexicon.txt has a line without a tab, \"one W\": install the pack again.");
    }

    @Test
    void refusesAPhonemeThatIsNoSymbol() {
        Spelling odd = Spelling.of("a", FORM, word -> List.of("QQ"));
        assertThatThrownBy(() -> odd.ids(FORM)).hasMessageContaining("\"QQ\"");
    }

    private static String symbols(String phrase) {
        return String.join("", spell(phrase).symbols());
    }

    private static Spelling spell(String phrase) {
        return Spelling.of(
                phrase,
                FORM,
                word -> word.replace("z", "").chars().mapToObj(Character::toString).toList());
    }
}
