package vivavoce.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.prosody.Melody;

class OverlapTest {

    @ParameterizedTest
    @CsvSource({
        "why both sides,      false, 0.9, INTERRUPTS",
        "why both sides,      true,  0.9, TALKED_THROUGH",
        "dinner is ready,     true,  0.9, TALKED_THROUGH",
        "the tea cats,        false, 0.3, UNCLEAR",
        "i,                   false, 0.9, UNFINISHED",
        "ye,                  false, 0.7, UNFINISHED",
        "three,               false, 0.9, INTERRUPTS",
        "yet,                 false, 0.5, TALKED_THROUGH",
        "what,                false, 0.5, UNFINISHED",
        "mm hm,               false, 0.9, TALKED_THROUGH",
        "okay right,          false, 0.2, TALKED_THROUGH",
        "'',                  false, 0.0, TALKED_THROUGH",
        // Stop words pass every gate: soft, badly heard, or with words behind them.
        "stop,                true,  0.1, INTERRUPTS",
        "wait,                true,  0.1, INTERRUPTS",
        "stop talking about,  true,  0.1, INTERRUPTS",
        "um hold on,          true,  0.1, INTERRUPTS",
    })
    void whatSpeechOverTheVoiceWants(
            String words, boolean aside, double confidence, Overlap expected) {
        boolean closed = words.length() != 1;
        Reading reading =
                new Reading(words, true, closed, Fit.OTHER, Melody.UNHEARD, aside, confidence);
        assertThat(Overlap.of(reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"OFF_TOPIC, TALKED_THROUGH", "OTHER, INTERRUPTS", "UNASKED, INTERRUPTS"})
    void whoTalksOfSomethingElseTalksToSomeoneElse(Fit fit, Overlap expected) {
        assertThat(Overlap.of(Reading.of("did you feed the cat", true, fit, 0.9)))
                .isEqualTo(expected);
        assertThat(Overlap.of(Reading.of("i have a question", true, fit, 0.9)))
                .isEqualTo(Overlap.INTERRUPTS);
        assertThat(Overlap.of(Reading.of("hold", true, Fit.OFF_TOPIC, 0.9)))
                .isEqualTo(Overlap.UNFINISHED);
        assertThat(Overlap.of(Reading.of("give me", false, fit, 0.9)))
                .isEqualTo(Overlap.UNFINISHED);
    }
}
