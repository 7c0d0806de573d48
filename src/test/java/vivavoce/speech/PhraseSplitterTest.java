package vivavoce.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseSplitterTest {

    @Test
    void cutsAtSentencesAndLateCommas() {
        assertThat(
                        PhraseSplitter.split(
                                "I see 3.5x = 7, that is a nice one. Well, what comes first?"))
                .containsExactly(
                        "I see 3.5x = 7,", "that is a nice one.", "Well, what comes first?");
    }

    @Test
    void keepsEveryWord() {
        String text = "one two three four, five \"six!\" seven";
        assertThat(String.join(" ", PhraseSplitter.split(text))).isEqualTo(text);
        assertThat(PhraseSplitter.split("  ")).isEmpty();
    }
}
