package vivavoce.audio.openal;

import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.SOFTLoopback;

/** A device that renders into memory when told to: 24 kHz mono floats, no sound server. */
final class LoopbackDevice {

    private final long device;

    LoopbackDevice() throws Exception {
        OpenAl.load();
        device = SOFTLoopback.alcLoopbackOpenDeviceSOFT((CharSequence) null);
    }

    /** The speaker takes the device over and closes it. */
    OpenAlSpeaker speaker() {
        int[] format = {
            SOFTLoopback.ALC_FORMAT_CHANNELS_SOFT,
            SOFTLoopback.ALC_MONO_SOFT,
            SOFTLoopback.ALC_FORMAT_TYPE_SOFT,
            SOFTLoopback.ALC_FLOAT_SOFT,
            ALC10.ALC_FREQUENCY,
            OpenAlSpeaker.SAMPLE_RATE,
            0
        };
        return new OpenAlSpeaker(device, ALC10.alcCreateContext(device, format));
    }

    float[] render(int samples) {
        float[] rendered = new float[samples];
        SOFTLoopback.alcRenderSamplesSOFT(device, rendered, samples);
        return rendered;
    }
}
