package vivavoce.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Arrays;

class VirtualDevicesTest {

    @TempDir Path folder;

    @Test
    void aRecordingIsReadInFramesAndThenEnds() {
        float[] samples = new float[400];
        Arrays.fill(samples, 0.5f);
        try (WavMicrophone microphone = new WavMicrophone(new SoundClip(samples, 16000))) {
            assertThat(microphone.sampleRate()).isEqualTo(16000);
            assertThat(microphone.read().samples()).hasSize(160).containsOnly(0.5f);
            assertThat(microphone.read().samples()).containsOnly(0.5f);
            float[] last = microphone.read().samples();
            assertThat(last[79]).isEqualTo(0.5f);
            assertThat(last[80]).as("padding").isZero();
            assertThat(microphone.read()).isNull();
            assertThat(microphone.read()).isNull();
        }
    }

    @Test
    void aRecordingOfAnotherRateIsResampled() throws Exception {
        Path file = folder.resolve("a.wav");
        Wav.write(file, new SoundClip(new float[44100], 44100));
        try (WavMicrophone microphone = WavMicrophone.open(file)) {
            int frames = 0;
            while (microphone.read() != null) {
                frames++;
            }
            assertThat(frames).isEqualTo(100);
        }
    }

    @Test
    void nothingIsReadAfterClosing() {
        WavMicrophone microphone = new WavMicrophone(new SoundClip(new float[400], 16000));
        microphone.close();
        assertThat(microphone.read()).isNull();
    }

    @Test
    void aSpeakerHearsLateAndKeepsEverything() {
        try (CapturedSpeaker speaker = new CapturedSpeaker(24000, 600)) {
            speaker.write(AudioFrame.silence(24000));
            assertThat(speaker.heardSamples()).isZero();
            for (int i = 0; i < 199; i++) {
                speaker.write(AudioFrame.silence(24000));
            }
            assertThat(speaker.heardSamples()).isEqualTo(48000 - 600);
            assertThat(speaker.sound().samples()).hasSize(48000);
            assertThat(speaker.sound().seconds()).isEqualTo(2);
        }
    }

    @Test
    void aFlushDropsWhatWasNotHeard() {
        try (CapturedSpeaker speaker = new CapturedSpeaker(24000, 600)) {
            for (int i = 0; i < 4; i++) {
                speaker.write(AudioFrame.silence(24000));
            }
            assertThat(speaker.flush()).isEqualTo(600);
            assertThat(speaker.heardSamples()).isEqualTo(360);
            assertThat(speaker.sound().samples()).hasSize(360);
            assertThat(speaker.flush()).isZero();
            speaker.write(AudioFrame.silence(24000));
            assertThat(speaker.heardSamples()).as("never less than before").isEqualTo(360);
        }
    }

    @Test
    void framesOfAnotherRateAreRefused() {
        try (CapturedSpeaker speaker = new CapturedSpeaker(24000, 0)) {
            AudioFrame frame = AudioFrame.silence(16000);
            assertThatThrownBy(() -> speaker.write(frame)).hasMessageContaining("16000 Hz");
        }
    }
}
