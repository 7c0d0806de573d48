package vivavoce.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.audio.CapturedSpeaker;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.WordTime;

import java.util.List;
import java.util.Random;

/** The buffer and a speaker that is behind it: what the speaker drops was never rendered. */
class FlushedPlayoutTest {

    private static final int RATE = 24_000;
    private static final int LATENCY = 1000; // 42 ms, no whole number of frames

    private final PlayoutBuffer buffer = new PlayoutBuffer(RATE);
    private final CapturedSpeaker speaker = new CapturedSpeaker(RATE, LATENCY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsFlushedIsPlayedAgainOnceAndInOrder(long seed) {
        Random random = new Random(seed);
        int samples = 0;
        for (int phrase = 0; phrase < 30; phrase++) {
            int length = random.nextInt(2000);
            buffer.add(1, phrase, counting(samples, length));
            samples += length;
        }
        while (buffer.secondsAhead() > 0) {
            write(random.nextInt(8));
            if (random.nextInt(4) == 0) {
                buffer.flushed(speaker.flush());
            }
            assertThat(buffer.renderedSamples()).isEqualTo(speaker.sound().samples().length);
        }
        float[] sound = speaker.sound().samples();
        for (int i = 0; i < samples; i++) {
            assertThat(sound[i]).as("sample %d", i).isEqualTo(level(i));
        }
    }

    @Test
    void aFlushAfterAStopBringsNothingBack() {
        buffer.add(1, 0, counting(0, 5000));
        write(10);
        buffer.stop();
        long heard = speaker.heardSamples();
        buffer.flushed(speaker.flush());
        assertThat(buffer.next().samples()).as("no fade after the cut").containsOnly(0);
        assertThat(buffer.secondsAhead()).isZero();
        assertThat(buffer.heard(heard).seconds()).isEqualTo((double) heard / RATE);
    }

    @Test
    void aReplyAfterStopAndFlushCanBeFlushedItself() {
        buffer.add(1, 0, counting(0, 5000));
        write(10);
        buffer.stop();
        buffer.flushed(speaker.flush());
        buffer.add(2, 0, counting(0, 5000));
        write(5);
        buffer.flushed(speaker.flush());
        assertThat(buffer.secondsAhead()).isEqualTo((5000 - 5 * 240 + LATENCY) / (double) RATE);
    }

    @Test
    void aPauseThatWasFlushedResumesAtTheWordThatWasHeardInPart() {
        buffer.add(1, 0, counting(0, 4000, new WordTime("plus", 0, 0.06), word(0.06, 0.16)));
        write(10); // rendered to 0.1 s, heard to 0.058 s
        buffer.pause();
        buffer.flushed(speaker.flush());
        buffer.resume();
        assertThat(buffer.secondsAhead()).as("from the first word").isEqualTo(4000.0 / RATE);
    }

    private static WordTime word(double start, double end) {
        return new WordTime("one", start, end);
    }

    private void write(int frames) {
        for (int i = 0; i < frames; i++) {
            speaker.write(buffer.next());
        }
    }

    private static SpokenPhrase counting(int first, int length, WordTime... times) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = level(first + i);
        }
        return new SpokenPhrase("", samples, RATE, List.of(times));
    }

    private static float level(int sample) {
        return (sample + 1) / 65536f;
    }
}
