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
        return new OpenAlSpeaker(device, context());
    }

    /** A stream into the device, without a speaker around it. */
    AlSource source(int buffers) {
        long context = context();
        OpenAl.findFunctions(device, context);
        return new AlSource(context, OpenAlSpeaker.SAMPLE_RATE, buffers);
    }

    void close() {
        ALC10.alcCloseDevice(device); // and its contexts
    }

    private long context() {
        int[] format = {
            SOFTLoopback.ALC_FORMAT_CHANNELS_SOFT,
            SOFTLoopback.ALC_MONO_SOFT,
            SOFTLoopback.ALC_FORMAT_TYPE_SOFT,
            SOFTLoopback.ALC_FLOAT_SOFT,
            ALC10.ALC_FREQUENCY,
            OpenAlSpeaker.SAMPLE_RATE,
            0
        };
        return ALC10.alcCreateContext(device, format);
    }

    float[] render(int samples) {
        float[] rendered = new float[samples];
        SOFTLoopback.alcRenderSamplesSOFT(device, rendered, samples);
        return rendered;
    }
}
