package vivavoce.audio.openal;

import static org.lwjgl.openal.AL10.AL_BUFFERS_PROCESSED;
import static org.lwjgl.openal.AL10.AL_BUFFERS_QUEUED;
import static org.lwjgl.openal.AL10.AL_PLAYING;
import static org.lwjgl.openal.AL10.AL_SOURCE_STATE;
import static org.lwjgl.openal.AL10.alBufferDataDirect;
import static org.lwjgl.openal.AL10.alDeleteBuffersDirect;
import static org.lwjgl.openal.AL10.alDeleteSourcesDirect;
import static org.lwjgl.openal.AL10.alGenBuffersDirect;
import static org.lwjgl.openal.AL10.alGenSourcesDirect;
import static org.lwjgl.openal.AL10.alGetSourceiDirect;
import static org.lwjgl.openal.AL10.alSourcePlayDirect;
import static org.lwjgl.openal.AL10.alSourceQueueBuffersDirect;
import static org.lwjgl.openal.AL10.alSourceStopDirect;
import static org.lwjgl.openal.AL10.alSourceUnqueueBuffersDirect;
import static org.lwjgl.openal.AL10.alSourceiDirect;
import static org.lwjgl.openal.EXTFloat32.AL_FORMAT_MONO_FLOAT32;
import static org.lwjgl.openal.SOFTSourceLatency.AL_SAMPLE_OFFSET_LATENCY_SOFT;
import static org.lwjgl.openal.SOFTSourceLatency.alGetSourcei64vDirectSOFT;
import static org.lwjgl.openal.SOFTSourceSpatialize.AL_SOURCE_SPATIALIZE_SOFT;

import org.lwjgl.openal.AL10;

/**
 * One stream of buffers into a device. Calls name their context, so no thread has a current one.
 * One owner thread.
 */
final class AlSource {

    private final long context;
    private final int sampleRate;
    private final int source;
    private final int[] spare; // buffers that wait to be filled: spare[0 .. spareCount)
    private int spareCount;
    private final long[] offsetAndLatency = new long[2];

    /** With room for so many buffers. */
    AlSource(long context, int sampleRate, int buffers) {
        this.context = context;
        this.sampleRate = sampleRate;
        source = alGenSourcesDirect(context);
        alSourceiDirect(context, source, AL_SOURCE_SPATIALIZE_SOFT, AL10.AL_FALSE);
        spare = new int[buffers];
        for (int i = 0; i < buffers; i++) {
            spare[spareCount++] = alGenBuffersDirect(context);
        }
    }

    boolean isFull() {
        return spareCount == 0;
    }

    boolean isPlaying() {
        return alGetSourceiDirect(context, source, AL_SOURCE_STATE) == AL_PLAYING;
    }

    /**
     * Takes back buffers that were played.
     *
     * @return how many
     */
    int reclaim() {
        return unqueue(alGetSourceiDirect(context, source, AL_BUFFERS_PROCESSED));
    }

    /**
     * Queues sound behind what waits, and plays.
     *
     * @return buffers taken back, all of them played
     */
    int queue(float[] samples) {
        int buffer = spare[--spareCount];
        alBufferDataDirect(context, buffer, AL_FORMAT_MONO_FLOAT32, samples, sampleRate);
        alSourceQueueBuffersDirect(context, source, buffer);
        if (isPlaying()) {
            return 0;
        }
        // It ran empty: all but the last were played, and would be played again from the first.
        int played = unqueue(alGetSourceiDirect(context, source, AL_BUFFERS_QUEUED) - 1);
        alSourcePlayDirect(context, source);
        return played;
    }

    /** Asks where the mixer is; {@link #offset} and {@link #latency} are of one moment. */
    void locate() {
        alGetSourcei64vDirectSOFT(context, source, AL_SAMPLE_OFFSET_LATENCY_SOFT, offsetAndLatency);
    }

    /** Samples since the head of the queue that the mixer had taken when it was located. */
    double offset() {
        return offsetAndLatency[0] / (double) (1L << 32);
    }

    /** How long after the mixer a sample was heard when it was located, in samples. */
    double latency() {
        return offsetAndLatency[1] * 1e-9 * sampleRate;
    }

    /** Stops at once and takes back every buffer. */
    void stop() {
        alSourceStopDirect(context, source);
        reclaim();
    }

    void delete() {
        stop();
        alDeleteSourcesDirect(context, source);
        for (int i = 0; i < spareCount; i++) {
            alDeleteBuffersDirect(context, spare[i]);
        }
    }

    private int unqueue(int count) {
        for (int i = 0; i < count; i++) {
            spare[spareCount++] = alSourceUnqueueBuffersDirect(context, source);
        }
        return count;
    }
}
