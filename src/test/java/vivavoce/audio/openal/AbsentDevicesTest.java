package vivavoce.audio.openal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vivavoce.audio.AudioDeviceException;

class AbsentDevicesTest {

    @Test
    void aMicrophoneThatIsNotThereIsASentence() {
        assertThatThrownBy(() -> OpenAlMicrophone.open("Nowhere"))
                .isInstanceOf(AudioDeviceException.class)
                .hasMessage("The microphone Nowhere was not found. Choose another, or type.");
    }

    @Test
    void aLoudspeakerThatIsNotThereIsASentence() {
        assertThatThrownBy(() -> OpenAlSpeaker.open("Nowhere"))
                .isInstanceOf(AudioDeviceException.class)
                .hasMessage("The loudspeaker Nowhere was not found. Choose another.");
    }

    @Test
    void theSystemsDeviceOpensOrIsASentence() throws Exception {
        SoundDevices devices = SoundDevices.list();
        if (devices.microphones().isEmpty()) {
            assertThatThrownBy(OpenAlMicrophone::open)
                    .hasMessage("No microphone was found. Plug one in, or type instead.");
        }
        if (devices.speakers().isEmpty()) {
            assertThatThrownBy(OpenAlSpeaker::open)
                    .hasMessageStartingWith("No loudspeaker was found.");
        }
        assertThat(devices.speakers()).doesNotContain("");
    }
}
