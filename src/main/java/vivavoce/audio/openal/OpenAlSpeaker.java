package vivavoce.audio.openal;

import org.jspecify.annotations.Nullable;
import org.lwjgl.openal.ALC10;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.Speaker;

import java.util.concurrent.locks.LockSupport;

/** A loudspeaker through OpenAL: 24 kHz mono, at most 40 ms queued before the device. */
public final class OpenAlSpeaker implements Speaker {

    /** Samples per second of the frames it takes. */
    public static final int SAMPLE_RATE = 24_000;

    private static final int FRAME_SAMPLES = SAMPLE_RATE / AudioFrame.PER_SECOND;
    private static final int QUEUED_FRAMES = 4;
    private static final long POLL_NANOS = 2_000_000;

    /** After a frame was taken there is no room for so long; late by that still leaves a queue. */
    private static final long FULL_NANOS = 8_000_000;

    private static final long STALL_NANOS = 5_000_000_000L; // an idle sound server takes 2 s

    private final long device;
    private final long context;
    private final AlSource source;
    private long written;
    private long taken; // samples in buffers that were played and taken back
    private long heard;
    private long roomNanos; // before it no room is expected
    private boolean closed;

    /** Takes over a device and its context. */
    OpenAlSpeaker(long device, long context) {
        this.device = device;
        this.context = context;
        OpenAl.findFunctions(device, context);
        source = new AlSource(context, SAMPLE_RATE, QUEUED_FRAMES);
    }

    /** Opens the system's loudspeaker. */
    public static OpenAlSpeaker open() throws AudioDeviceException {
        return open(
                null,
                "No loudspeaker was found. Plug one in; captions show what is said meanwhile.");
    }

    /** Opens the loudspeaker of this name, one of {@link SoundDevices#speakers}. */
    public static OpenAlSpeaker open(String name) throws AudioDeviceException {
        return open(name, "The loudspeaker " + name + " was not found. Choose another.");
    }

    private static OpenAlSpeaker open(@Nullable String name, String otherwise)
            throws AudioDeviceException {
        OpenAl.load();
        long device = ALC10.alcOpenDevice(name);
        if (device == 0) {
            throw new AudioDeviceException(otherwise);
        }
        long context = ALC10.alcCreateContext(device, new int[] {0});
        if (context == 0) {
            ALC10.alcCloseDevice(device);
            throw new AudioDeviceException(otherwise);
        }
        return new OpenAlSpeaker(device, context);
    }

    @Override
    public int sampleRate() {
        return SAMPLE_RATE;
    }

    @Override
    public void write(AudioFrame frame) throws AudioDeviceException {
        if (frame.sampleRate() != SAMPLE_RATE) {
            throw new IllegalArgumentException("A frame at %d Hz".formatted(frame.sampleRate()));
        }
        awaitRoom();
        taken += (long) source.queue(frame.samples()) * FRAME_SAMPLES;
        written += FRAME_SAMPLES;
        roomNanos = System.nanoTime() + FULL_NANOS;
    }

    /** A device that ran empty has at most its own 16 ms still to say; that counts as heard. */
    @Override
    public long heardSamples() {
        source.locate();
        double now =
                source.isPlaying() ? taken + source.offset() - source.latency() : (double) written;
        heard = Math.clamp((long) now, heard, written);
        return heard;
    }

    /**
     * Stops the device's queue. What the device has taken already, about 16 ms, still sounds and
     * stays written; OpenAL fades it out over 64 device samples.
     */
    @Override
    public long flush() {
        long before = written;
        if (source.isPlaying()) {
            source.locate();
            long playing = taken + (long) source.offset();
            source.stop();
            written = Math.clamp(playing, heard, written);
        } else {
            source.stop();
        }
        taken = written;
        return before - written;
    }

    @Override
    public void close() {
        if (!closed) {
            source.delete();
            ALC10.alcDestroyContext(context);
            ALC10.alcCloseDevice(device);
        }
        closed = true;
    }

    private void awaitRoom() throws AudioDeviceException {
        long deadline = System.nanoTime() + STALL_NANOS;
        taken += (long) source.reclaim() * FRAME_SAMPLES;
        while (source.isFull()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AudioDeviceException(
                        "The loudspeaker takes no sound. Choose another; captions go on.");
            }
            LockSupport.parkNanos(Math.max(POLL_NANOS, roomNanos - System.nanoTime()));
            taken += (long) source.reclaim() * FRAME_SAMPLES;
        }
        if (!OpenAl.isConnected(device)) {
            throw new AudioDeviceException(
                    "The loudspeaker was unplugged. Plug it in again; captions go on meanwhile.");
        }
    }
}
