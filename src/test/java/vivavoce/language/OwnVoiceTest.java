package vivavoce.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.speech.SpokenPhrase;

import java.util.Optional;

/** Words and the sound that a model makes of them. */
class OwnVoiceTest {

    private static final int RATE = 1_000;
    private static final float[] SECOND = new float[RATE];

    private final OwnVoice voice = new OwnVoice(RATE);

    @Test
    void soundWaitsForAllThatWasWrittenBeforeItToPass() {
        voice.made(SECOND, 20);
        voice.made(SECOND, 20);
        assertThat(voice.next(19, false)).isEmpty();
        assertThat(voice.next(19, true)).isEmpty();
        assertThat(voice.hasBegun()).isFalse();
        assertThat(voice.next(20, false)).isPresent();
        assertThat(voice.hasBegun()).isTrue();
    }

    @Test
    void wordsAreSpreadOverTheSoundAndTheLastTakesWhatIsLeft() {
        voice.passed("One two three four five six seven eight nine ten.");
        voice.made(SECOND, 5);
        voice.made(SECOND, 5);
        assertThat(words(voice.next(5, false))).isEqualTo("One two three");
        assertThat(voice.next(5, false)).isEmpty();
        SpokenPhrase last = voice.next(5, true).orElseThrow();
        assertThat(last.words()).isEqualTo("four five six seven eight nine ten.");
        assertThat(last.times()).hasSize(7);
        assertThat(last.times().getLast().endSeconds()).isEqualTo(1);
        assertThat(voice.next(5, true)).isEmpty();
    }

    @Test
    void soundThatOutlastsTheWordsHasNone() {
        voice.passed("Yes.");
        voice.made(SECOND, 4);
        voice.made(SECOND, 4);
        voice.made(SECOND, 4);
        assertThat(words(voice.next(4, true))).isEqualTo("Yes.");
        assertThat(words(voice.next(4, true))).isEmpty();
        assertThat(voice.next(4, true).orElseThrow().samples()).hasSize(RATE);
    }

    private static String words(Optional<SpokenPhrase> phrase) {
        return phrase.orElseThrow().words();
    }
}
