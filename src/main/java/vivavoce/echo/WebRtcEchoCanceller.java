package vivavoce.echo;

import dev.onvoid.webrtc.media.audio.AudioProcessing;
import dev.onvoid.webrtc.media.audio.AudioProcessingConfig;
import dev.onvoid.webrtc.media.audio.AudioProcessingStreamConfig;

import org.jspecify.annotations.Nullable;

/** WebRTC's third echo canceller (AEC3), which finds the delay by itself; 8 ms late. */
final class WebRtcEchoCanceller implements EchoCanceller {

    private static final AudioProcessingStreamConfig FORM =
            new AudioProcessingStreamConfig(SAMPLE_RATE, 1);

    private final PcmFrame near = new PcmFrame(FRAME_SAMPLES);
    private final PcmFrame far = new PcmFrame(FRAME_SAMPLES);
    private final PcmFrame cleaned = new PcmFrame(FRAME_SAMPLES);
    private @Nullable AudioProcessing processing;

    /**
     * Loads the library.
     *
     * @throws LinkageError where it or a system library that it needs is missing
     */
    WebRtcEchoCanceller() {
        processing = create();
    }

    private static AudioProcessing create() {
        AudioProcessing created = new AudioProcessing();
        AudioProcessingConfig config = new AudioProcessingConfig();
        config.echoCanceller.enabled = true;
        config.highPassFilter.enabled = true;
        created.applyConfig(config);
        return created;
    }

    @Override
    public boolean cancels() {
        return true;
    }

    @Override
    public void cancel(float[] nearSamples, float[] farSamples, float[] cleanedSamples) {
        AudioProcessing open = processing;
        if (open == null) {
            throw new IllegalStateException("The echo canceller is closed");
        }
        far.write(farSamples);
        open.processReverseStream(far.bytes, FORM, FORM, cleaned.bytes);
        near.write(nearSamples);
        open.processStream(near.bytes, FORM, FORM, cleaned.bytes);
        cleaned.read(cleanedSamples);
    }

    @Override
    public void reset() {
        close();
        processing = create();
    }

    @Override
    public void close() {
        AudioProcessing open = processing;
        processing = null;
        if (open != null) {
            open.dispose();
        }
    }
}
