package vivavoce.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.audio.CapturedSpeaker;
import vivavoce.audio.FarEnd;
import vivavoce.speech.SpokenPhrase;

import java.util.Arrays;
import java.util.List;

class PlaybackTest {

    private static final int RATE = 24_000;
    private static final int FRAME = RATE / 100;
    private static final int LATENCY = 4 * FRAME;

    private final CapturedSpeaker speaker = new CapturedSpeaker(RATE, LATENCY);
    private final Playback playback = new Playback(speaker, new FarEnd(RATE, 16_000));

    /** Else the microphone would hear every later word elsewhere than the far end says. */
    @Test
    void timeGoesOnWithoutAGapWhenTheVoiceIsHeld() throws Exception {
        float[] loud = new float[RATE];
        Arrays.fill(loud, 0.5f);
        playback.play(1, 0, new SpokenPhrase("one", loud, RATE, List.of()), true);
        work(20);
        playback.hold();
        work(1);
        assertThat(speaker.heardSamples()).isEqualTo(21 * FRAME - LATENCY);
        work(10);
        float[] sound = speaker.sound().samples();
        assertThat(sound).hasSize(31 * FRAME);
        assertThat(Arrays.copyOfRange(sound, 20 * FRAME - LATENCY, sound.length)).containsOnly(0);
        playback.resume();
        work(10);
        assertThat(speaker.sound().samples()).hasSize(41 * FRAME);
        assertThat(speaker.sound().samples()[41 * FRAME - 1]).isEqualTo(0.5f);
    }

    private void work(int cycles) throws Exception {
        for (int i = 0; i < cycles; i++) {
            playback.work();
        }
    }
}
