package vivavoce.audio.openal;

import org.jspecify.annotations.Nullable;
import org.lwjgl.openal.AL10;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.ALC11;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.Microphone;

import java.util.concurrent.locks.LockSupport;

/** A microphone through OpenAL: 16 kHz mono, ten milliseconds at a time. */
public final class OpenAlMicrophone implements Microphone {

    /** Samples per second of every frame. */
    public static final int SAMPLE_RATE = 16_000;

    private static final int FRAME_SAMPLES = SAMPLE_RATE / AudioFrame.PER_SECOND;
    private static final int KEPT_SAMPLES = SAMPLE_RATE; // a reader may be a second late
    private static final long POLL_NANOS = 2_000_000;
    private static final long SAMPLE_NANOS = 1_000_000_000 / SAMPLE_RATE;

    /** After a lump nothing comes for about as long as it lasts; so much of that, at most. */
    private static final double SURE_PART = 0.9;

    private static final int LONGEST_LUMP = 4 * FRAME_SAMPLES;
    private static final long LATE_NANOS = 50_000_000;
    private static final long STALL_NANOS = 5_000_000_000L; // an idle sound server takes 2 s

    private final long device;
    private final short[] pcm = new short[FRAME_SAMPLES];
    private final AudioFrame frame = AudioFrame.silence(SAMPLE_RATE);
    private long nextNanos; // before it nothing is expected
    private boolean closed;

    private OpenAlMicrophone(long device) {
        this.device = device;
    }

    /** Opens the system's microphone. */
    public static OpenAlMicrophone open() throws AudioDeviceException {
        return open(null, "No microphone was found. Plug one in, or type instead.");
    }

    /** Opens the microphone of this name, one of {@link SoundDevices#microphones}. */
    public static OpenAlMicrophone open(String name) throws AudioDeviceException {
        return open(name, "The microphone " + name + " was not found. Choose another, or type.");
    }

    private static OpenAlMicrophone open(@Nullable String name, String otherwise)
            throws AudioDeviceException {
        OpenAl.load();
        long device =
                ALC11.alcCaptureOpenDevice(name, SAMPLE_RATE, AL10.AL_FORMAT_MONO16, KEPT_SAMPLES);
        if (device == 0) {
            throw new AudioDeviceException(otherwise);
        }
        ALC11.alcCaptureStart(device);
        return new OpenAlMicrophone(device);
    }

    @Override
    public int sampleRate() {
        return SAMPLE_RATE;
    }

    @Override
    public AudioFrame read() throws AudioDeviceException {
        awaitFrame();
        ALC11.alcCaptureSamples(device, pcm, FRAME_SAMPLES);
        for (int i = 0; i < FRAME_SAMPLES; i++) {
            frame.samples()[i] = pcm[i] / 32768f;
        }
        return frame;
    }

    /**
     * Gives the device back. One that was unplugged is left alone: with its sound server gone,
     * OpenAL Soft 1.25 over PulseAudio 16 waits forever in it (it holds a block of shared memory
     * that the client library waits for). In that rare case a {@link #read} under way hangs too.
     */
    @Override
    public void close() {
        if (!closed && OpenAl.isConnected(device)) {
            ALC11.alcCaptureStop(device);
            ALC11.alcCaptureCloseDevice(device);
        }
        closed = true;
    }

    private void awaitFrame() throws AudioDeviceException {
        int held = heldSamples();
        if (held >= FRAME_SAMPLES) {
            return;
        }
        long deadline = System.nanoTime() + STALL_NANOS;
        for (; held < FRAME_SAMPLES; held = heldSamples()) {
            if (isLate() && !OpenAl.isConnected(device)) {
                throw new AudioDeviceException(
                        "The microphone was unplugged. Plug it in again, or type instead.");
            }
            if (System.nanoTime() - deadline > 0) {
                throw new AudioDeviceException(
                        "The microphone gives no sound. Choose another, or type instead.");
            }
            LockSupport.parkNanos(Math.max(POLL_NANOS, nextNanos - System.nanoTime()));
        }
        long lump = Math.min(held, LONGEST_LUMP) * SAMPLE_NANOS;
        nextNanos = System.nanoTime() + (long) (SURE_PART * lump);
    }

    /** Each question to the device costs about as much as reading it. */
    private boolean isLate() {
        return System.nanoTime() - nextNanos > LATE_NANOS;
    }

    private int heldSamples() {
        return ALC10.alcGetInteger(device, ALC11.ALC_CAPTURE_SAMPLES);
    }
}
