package vivavoce.audio.openal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records what comes out of a virtual loudspeaker, with the time when each sample arrived. */
public final class SinkRecording implements AutoCloseable {

    /**
     * Sound between silences.
     *
     * @param samples how many, at 48 kHz
     * @param endNanos when the last of them arrived
     */
    public record Burst(int samples, long endNanos) {}

    private static final float AUDIBLE = 0.003f;
    private static final int GAP = 4800; // 0.1 s of silence ends a burst

    private final InputStream in;
    private float[] samples = new float[48_000 * 10];
    private long[] arrived = new long[48_000 * 10];
    private int count;

    /** Begins to record raw mono, 48 kHz, 16 bits, little-endian. */
    public SinkRecording(InputStream in) throws IOException {
        this.in = in;
        take(in.readNBytes(2), 2); // recording has begun
        Thread.ofPlatform().daemon().start(this::record);
    }

    /** Everything so far, at 48 kHz. */
    public synchronized float[] samples() {
        return Arrays.copyOf(samples, count);
    }

    /** What sounded so far; a burst counts when silence has followed it. */
    public synchronized List<Burst> bursts() {
        List<Burst> bursts = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < count; i++) {
            if (Math.abs(samples[i]) > AUDIBLE) {
                first = first < 0 ? i : first;
                last = i;
            } else if (first >= 0 && i - last > GAP) {
                bursts.add(new Burst(last - first + 1, arrived[last]));
                first = -1;
            }
        }
        return bursts;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void record() {
        byte[] bytes = new byte[96];
        try {
            for (int got; (got = in.readNBytes(bytes, 0, bytes.length)) > 0; ) {
                take(bytes, got);
            }
        } catch (IOException e) {
            // Closed: the recording is over.
        }
    }

    private synchronized void take(byte[] bytes, int length) {
        long now = System.nanoTime();
        if (count + length / 2 > samples.length) {
            samples = Arrays.copyOf(samples, 2 * samples.length);
            arrived = Arrays.copyOf(arrived, 2 * arrived.length);
        }
        for (int i = 0; i + 1 < length; i += 2) {
            samples[count] = (short) (bytes[i + 1] << 8 | bytes[i] & 0xFF) / 32768f;
            arrived[count++] = now;
        }
    }
}
