package vivavoce.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.prosody.Melody;

class OverlapTest {

    @ParameterizedTest
    @CsvSource({
        "why both sides,      USUAL, 0.9, INTERRUPTS",
        "why both sides,      ASIDE,  0.9, TALKED_THROUGH",
        "dinner is ready,     ASIDE,  0.9, TALKED_THROUGH",
        "the tea cats,        USUAL, 0.3, UNCLEAR",
        "i,                   USUAL, 0.9, UNFINISHED",
        "ye,                  USUAL, 0.7, UNFINISHED",
        "three,               USUAL, 0.9, INTERRUPTS",
        "yet,                 USUAL, 0.5, UNCLEAR",
        "what,                USUAL, 0.5, UNFINISHED",
        "mm hm,               USUAL, 0.9, TALKED_THROUGH",
        "okay right,          USUAL, 0.2, TALKED_THROUGH",
        "'',                  USUAL, 0.0, TALKED_THROUGH",
        "so,                  USUAL, 0.9, UNCLEAR",
        // Softer than usual, it is listened to for longer.
        "three,               SOFTER, 0.9, UNCLEAR",
        "three,               SOFTER, 0.4, TALKED_THROUGH",
        "okay,                SOFTER, 0.9, TALKED_THROUGH",
        "stop,                SOFTER, 0.9, INTERRUPTS",
        // Stop words pass every gate: soft, badly heard, or with words behind them.
        "stop,                ASIDE,  0.1, INTERRUPTS",
        "wait,                ASIDE,  0.1, INTERRUPTS",
        "stop talking about,  ASIDE,  0.1, INTERRUPTS",
        "um hold on,          ASIDE,  0.1, INTERRUPTS",
    })
    void whatSpeechOverTheVoiceWants(
            String words, Softness softness, double confidence, Overlap expected) {
        boolean closed = words.length() != 1;
        Reading reading =
                new Reading(words, true, closed, Fit.OTHER, Melody.UNHEARD, softness, confidence);
        assertThat(Overlap.of(reading)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "OFF_TOPIC, TALKED_THROUGH, UNCLEAR",
        "OTHER, INTERRUPTS, INTERRUPTS",
        "UNASKED, INTERRUPTS, INTERRUPTS"
    })
    void whoTalksOfSomethingElseTalksToSomeoneElse(Fit fit, Overlap expected, Overlap lone) {
        assertThat(Overlap.of(Reading.of("did you feed the cat", true, fit, 0.9)))
                .isEqualTo(expected);
        assertThat(Overlap.of(Reading.of("i have a question", true, fit, 0.9)))
                .isEqualTo(Overlap.INTERRUPTS);
        assertThat(Overlap.of(Reading.of("dinner", true, fit, 0.9))).isEqualTo(lone);
        assertThat(Overlap.of(Reading.of("hold", true, Fit.OFF_TOPIC, 0.9)))
                .isEqualTo(Overlap.UNFINISHED);
        assertThat(Overlap.of(Reading.of("give me", false, fit, 0.9)))
                .isEqualTo(Overlap.UNFINISHED);
    }
}
