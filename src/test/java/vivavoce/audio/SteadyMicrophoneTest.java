package vivavoce.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class SteadyMicrophoneTest {

    private final List<String> told = new ArrayList<>();
    private float level;
    private boolean unplugged;

    private final DeviceWatcher watcher =
            new DeviceWatcher() {
                @Override
                public void came() {
                    told.add("came");
                }

                @Override
                public void went(String sentence) {
                    told.add(sentence);
                }

                @Override
                public void works() {
                    told.add("works");
                }
            };

    private final Microphone device =
            new Microphone() {
                @Override
                public int sampleRate() {
                    return 16_000;
                }

                @Override
                public AudioFrame read() throws AudioDeviceException {
                    if (unplugged) {
                        throw new AudioDeviceException("Unplugged.");
                    }
                    float[] samples = new float[160];
                    Arrays.fill(samples, level);
                    return new AudioFrame(samples, 16_000);
                }

                @Override
                public void close() {}
            };

    private final SteadyMicrophone microphone = new SteadyMicrophone(16_000, () -> device, watcher);

    @Test
    void aMutedOneIsToldOfWithinASecondAndWorksAgain() {
        level = 0.1f;
        read(10);
        level = 0;
        read(99);
        level = 0.1f;
        read(1);
        assertThat(told)
                .containsExactly(
                        "came",
                        "The microphone gives only silence: check that it is not muted, or type"
                                + " instead.",
                        "works");
    }

    @Test
    void anOverdrivenOneIsToldOfWithinASecond() {
        level = 1;
        read(99);
        assertThat(told)
                .containsExactly(
                        "came",
                        "The microphone is overdriven: turn its level down, or move away from it.");
        level = 0.1f;
        read(99);
        assertThat(told.getLast()).isEqualTo("works");
    }

    @Test
    void aPauseOrAShoutIsNoFault() {
        for (int i = 0; i < 20; i++) {
            level = i % 2 == 0 ? 0 : 1;
            read(40);
        }
        assertThat(told).containsExactly("came");
    }

    @Test
    void anUnpluggedOneIsSilenceUntilItIsBack() {
        level = 0.1f;
        read(1);
        unplugged = true;
        assertThat(microphone.read().samples()).containsOnly(0);
        unplugged = false;
        read(102);
        assertThat(told).containsExactly("came", "Unplugged.", "came");
        assertThat(microphone.read().samples()).containsOnly(0.1f);
    }

    private void read(int frames) {
        for (int i = 0; i < frames; i++) {
            microphone.read();
        }
    }
}
