package vivavoce.prosody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProsodyTest {

    @ParameterizedTest
    @CsvSource({
        "120, 120, LEVEL", "120, 90, FALLING", "120, 170, RISING",
        "260, 260, LEVEL", "260, 190, FALLING", "260, 380, RISING"
    })
    void theMelodyOfTheLastSyllable(double beginHertz, double endHertz, Melody expected) {
        float[] sound =
                Voiced.begin()
                        .syllable(0.2, beginHertz, beginHertz)
                        .rest(0.05)
                        .syllable(0.2, beginHertz, beginHertz)
                        .rest(0.05)
                        .syllable(0.3, beginHertz, endHertz)
                        .rest(0.1)
                        .samples();
        assertThat(Prosody.of(sound).melody()).isEqualTo(expected);
    }

    @Test
    void silenceAndNoiseHaveNoMelody() {
        assertThat(Prosody.of(new float[16_000])).isEqualTo(Prosody.UNHEARD);
        assertThat(Prosody.of(new float[0])).isEqualTo(Prosody.UNHEARD);
        assertThat(Prosody.of(Voiced.begin().hiss(1).samples()).melody()).isEqualTo(Melody.UNHEARD);
    }

    @Test
    void halfAsLoudIsSixDecibelsLess() {
        float[] loud = Voiced.begin().syllable(0.3, 150, 150).rest(0.1).samples();
        float[] soft = loud.clone();
        for (int i = 0; i < soft.length; i++) {
            soft[i] *= 0.5f;
        }
        assertThat(Prosody.of(loud).loudnessDb() - Prosody.of(soft).loudnessDb())
                .isCloseTo(6, within(0.3));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 6})
    void syllablesAreCounted(int perSecond) {
        Voiced speech = Voiced.begin();
        double each = 1.0 / perSecond;
        for (int i = 0; i < 3 * perSecond; i++) {
            speech.syllable(0.7 * each, 150, 150).rest(0.3 * each);
        }
        Prosody said = Prosody.of(speech.samples());
        double voicedShare = 1 - said.pauseShare();
        assertThat(said.syllablesPerSecond() * voicedShare).isCloseTo(perSecond, within(0.5));
    }

    @Test
    void longPausesShow() {
        Voiced halting = Voiced.begin().syllable(0.3, 150, 150).rest(0.9);
        float[] samples = halting.syllable(0.3, 150, 150).samples();
        assertThat(Prosody.of(samples).pauseShare()).isCloseTo(0.6, within(0.12));
    }

    @Test
    void evenShortBurstsAreLaughterAndEvenSyllablesAreNot() {
        Voiced laugh = Voiced.begin();
        Voiced counting = Voiced.begin();
        for (int i = 0; i < 6; i++) {
            laugh.syllable(0.08, 280, 250).hiss(0.12);
            counting.syllable(0.17, 150, 140).rest(0.03);
        }
        assertThat(Prosody.of(laugh.samples()).laughs()).isTrue();
        assertThat(Prosody.of(counting.samples()).laughs()).isFalse();
    }
}
