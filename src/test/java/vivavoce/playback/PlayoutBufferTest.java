package vivavoce.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.WordTime;

import java.util.Arrays;
import java.util.List;

/** Ten-millisecond steps of a 24 kHz buffer; every phrase sounds at a level of its own. */
class PlayoutBufferTest {

    private static final int RATE = 24_000;
    private static final int FRAME = 240;

    private final PlayoutBuffer buffer = new PlayoutBuffer(RATE);

    @Test
    void emptyIsSilentAndNoUnderrun() {
        assertThat(buffer.next().samples()).hasSize(FRAME).containsOnly(0);
        assertThat(buffer.underruns()).isZero();
        assertThat(buffer.heard(FRAME)).isNull();
        assertThat(buffer.renderedSamples()).isEqualTo(FRAME);
    }

    @Test
    void onePhraseFollowsAnotherWithoutAGap() {
        buffer.add(1, 0, phrase(0.5f, 0.015));
        buffer.add(1, 1, phrase(0.25f, 0.01));
        assertThat(buffer.secondsAhead()).isEqualTo(0.025);
        float[] played = played(3);
        assertThat(Arrays.copyOfRange(played, 0, 360)).containsOnly(0.5f);
        assertThat(Arrays.copyOfRange(played, 360, 600)).containsOnly(0.25f);
        assertThat(Arrays.copyOfRange(played, 600, 720)).containsOnly(0);
        assertThat(buffer.secondsAhead()).isZero();
    }

    @Test
    void aWordIsHeardWhenItsEndHasPassed() {
        played(1);
        buffer.add(7, 3, phrase(0.5f, 0.05, word("three", 0, 0.02), word("x", 0.02, 0.05)));
        played(8);
        long start = FRAME;
        assertThat(buffer.heard(start)).as("before the first sample").isNull();
        assertThat(buffer.heard(start + 1).wordsHeard()).isZero();
        assertThat(buffer.heard(start + 479).wordsHeard()).isZero();
        assertThat(buffer.heard(start + 480)).isEqualTo(new PlaybackPosition(7, 3, 0.02, 1));
        assertThat(buffer.heard(start + 1199).wordsHeard()).isEqualTo(1);
        assertThat(buffer.heard(start + 1200)).isEqualTo(new PlaybackPosition(7, 3, 0.05, 2));
        assertThat(buffer.heard(start + 1900))
                .as("the silence after it")
                .isEqualTo(buffer.heard(1440));
    }

    @Test
    void theNextPhraseIsHeardFromItsFirstSample() {
        buffer.add(7, 0, phrase(0.5f, 0.01));
        buffer.add(8, 0, phrase(0.5f, 0.01));
        played(2);
        assertThat(buffer.heard(240).replyId()).isEqualTo(7);
        assertThat(buffer.heard(241).replyId()).isEqualTo(8);
    }

    @Test
    void aWordThatEndsAfterItsPhraseEndsWithIt() {
        buffer.add(1, 0, phrase(0.5f, 0.02, word("x", 0, 0.021)));
        played(2);
        assertThat(buffer.heard(480).wordsHeard()).isEqualTo(1);
    }

    @Test
    void stopFadesOutAndDropsTheRest() {
        buffer.add(1, 0, phrase(0.5f, 1, word("long", 0, 0.012)));
        buffer.add(1, 1, phrase(0.5f, 1));
        played(1);
        buffer.stop();
        float[] after = played(2);
        for (int i = 1; i < 120; i++) {
            assertThat(after[i]).isLessThan(after[i - 1]).isPositive();
        }
        assertThat(after[0]).isCloseTo(0.5f, within(0.01f));
        assertThat(after[119]).isLessThan(0.01f);
        assertThat(Arrays.copyOfRange(after, 120, 480)).containsOnly(0);
        assertThat(buffer.secondsAhead()).isZero();
        assertThat(buffer.heard(720)).isEqualTo(new PlaybackPosition(1, 0, 0.01, 0));
        assertThat(buffer.underruns()).isZero();
    }

    @Test
    void aReplyAfterAStopBeginsAtOnce() {
        buffer.add(1, 0, phrase(0.5f, 1));
        played(1);
        buffer.stop();
        buffer.add(2, 0, phrase(0.25f, 1));
        float[] after = played(1);
        assertThat(after[120]).isEqualTo(0.25f);
        assertThat(buffer.heard(480).replyId()).isEqualTo(2);
    }

    @Test
    void resumesFromTheStartOfTheWordThatWasCut() {
        float[] ramp = new float[2400];
        for (int i = 0; i < ramp.length; i++) {
            ramp[i] = i / 2400f;
        }
        List<WordTime> times = List.of(word("why", 0, 0.015), word("both", 0.018, 0.06));
        buffer.add(1, 0, new SpokenPhrase("why both", ramp, RATE, times));
        played(3);
        buffer.pause();
        float[] paused = played(5);
        assertThat(Arrays.copyOfRange(paused, 120, paused.length)).containsOnly(0);
        assertThat(buffer.underruns()).isZero();
        buffer.resume();
        float[] resumed = played(1);
        int both = 432; // 0.018 s
        assertThat(resumed[0]).isZero();
        assertThat(resumed[60]).isCloseTo(ramp[both + 60] / 2, within(0.01f));
        assertThat(Arrays.copyOfRange(resumed, 120, FRAME))
                .isEqualTo(Arrays.copyOfRange(ramp, both + 120, both + FRAME));
        assertThat(buffer.heard(9 * FRAME).wordsHeard()).isEqualTo(1);
        assertThat(buffer.heard(9 * FRAME).seconds()).isEqualTo(0.028);
    }

    @Test
    void resumesBetweenWordsWhereItWas() {
        buffer.add(1, 0, phrase(0.5f, 0.1, word("one", 0, 0.01), word("two", 0.03, 0.1)));
        played(2);
        buffer.pause();
        played(1);
        buffer.resume();
        played(1);
        assertThat(buffer.heard(4 * FRAME).seconds()).isEqualTo(0.03);
    }

    @Test
    void phrasesAddedWhilePausedWait() {
        buffer.pause();
        buffer.add(1, 0, phrase(0.5f, 0.01));
        assertThat(played(3)).containsOnly(0);
        buffer.resume();
        assertThat(played(1)[200]).isEqualTo(0.5f);
    }

    @Test
    void countsHowOftenAReplyRanEmpty() {
        buffer.add(1, 0, phrase(0.5f, 0.01));
        played(4);
        assertThat(buffer.underruns()).as("one gap of three frames").isEqualTo(1);
        buffer.add(1, 1, phrase(0.5f, 0.01));
        buffer.endReply();
        played(4);
        assertThat(buffer.underruns()).isEqualTo(1);
    }

    @Test
    void phrasesOfAnotherRateAreResampled() {
        float[] samples = new float[16_000];
        Arrays.fill(samples, 0.5f);
        buffer.add(1, 0, new SpokenPhrase("hm", samples, 16_000, List.of(word("hm", 0, 1))));
        assertThat(buffer.secondsAhead()).isEqualTo(1);
        played(100);
        assertThat(buffer.heard(24_000)).isEqualTo(new PlaybackPosition(1, 0, 1, 1));
    }

    @Test
    void forgetsWhatNoDeviceIsBehind() {
        buffer.add(1, 0, phrase(0.5f, 1));
        played(1500);
        buffer.add(2, 0, phrase(0.5f, 1));
        played(1);
        assertThat(buffer.heard(24_000)).isNull();
    }

    private float[] played(int frames) {
        float[] played = new float[frames * FRAME];
        for (int i = 0; i < frames; i++) {
            System.arraycopy(buffer.next().samples(), 0, played, i * FRAME, FRAME);
        }
        return played;
    }

    private static SpokenPhrase phrase(float level, double seconds, WordTime... times) {
        float[] samples = new float[(int) Math.round(seconds * RATE)];
        Arrays.fill(samples, level);
        return new SpokenPhrase("", samples, RATE, List.of(times));
    }

    private static WordTime word(String word, double start, double end) {
        return new WordTime(word, start, end);
    }
}
