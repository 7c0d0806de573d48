package vivavoce.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import vivavoce.time.NanoClock;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

@Timeout(20)
class WatchedMicrophoneTest {

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private final AtomicLong nanos = new AtomicLong();

    private static final AudioFrame UNPLUGGED = level(0);

    /** Gives what it is told to; hangs for ever when there is nothing. */
    private static final class Fake implements Microphone {
        final BlockingQueue<AudioFrame> frames = new LinkedBlockingQueue<>();
        final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public int sampleRate() {
            return 16_000;
        }

        @Override
        public AudioFrame read() throws AudioDeviceException {
            try {
                AudioFrame next = frames.take();
                if (next == UNPLUGGED) {
                    throw new AudioDeviceException("Unplugged.");
                }
                return next;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    @Test
    void framesComeThroughInOrder() throws Exception {
        Fake device = new Fake();
        device.frames.add(level(0.1f));
        device.frames.add(level(0.2f));
        try (WatchedMicrophone microphone = open(device)) {
            assertThat(microphone.read().samples()).containsOnly(0.1f);
            assertThat(microphone.read().samples()).containsOnly(0.2f);
        }
        device.frames.add(level(0.3f));
        device.closed.await();
    }

    @Test
    void oneThatHangsIsNoticedWithinASecond() throws Exception {
        Fake device = new Fake();
        device.frames.add(level(0.1f));
        WatchedMicrophone microphone = open(device);
        microphone.read();
        Thread.ofVirtual().start(() -> nanos.addAndGet(900_000_000L));
        assertThatThrownBy(microphone::read)
                .isInstanceOf(AudioDeviceException.class)
                .hasMessageContaining("does not answer");
        microphone.close();
        device.frames.add(level(0.1f)); // it comes back to life: the device is still given back
        device.closed.await();
    }

    @Test
    void oneThatNeverBeginsIsNoticed() {
        NanoClock hurried = () -> nanos.addAndGet(500_000_000L);
        assertThatThrownBy(() -> WatchedMicrophone.open(16_000, Fake::new, THREADS, hurried))
                .hasMessageContaining("does not answer");
    }

    @Test
    void oneThatFailsSaysWhy() throws Exception {
        Fake device = new Fake();
        device.frames.add(level(0.1f));
        try (WatchedMicrophone microphone = open(device)) {
            microphone.read();
            device.frames.add(level(0.2f));
            device.frames.add(UNPLUGGED);
            assertThat(microphone.read().samples()).as("what came before").containsOnly(0.2f);
            assertThatThrownBy(microphone::read).hasMessage("Unplugged.");
        }
    }

    @Test
    void oneThatDoesNotOpenSaysWhy() {
        assertThatThrownBy(() ->
                        WatchedMicrophone.open(
                                16_000,
                                () -> {
                                    throw new AudioDeviceException("Not there.");
                                },
                                THREADS,
                                nanos::get))
                .hasMessage("Not there.");
    }

    private WatchedMicrophone open(Fake device) throws AudioDeviceException {
        return WatchedMicrophone.open(16_000, () -> device, THREADS, nanos::get);
    }

    private static AudioFrame level(float level) {
        float[] samples = new float[160];
        java.util.Arrays.fill(samples, level);
        return new AudioFrame(samples, 16_000);
    }
}
