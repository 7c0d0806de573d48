package vivavoce.loop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

@Timeout(20)
class LoopThreadTest {

    private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();
    private final CountDownLatch turns = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Test
    void turnsOnItsOwnDaemonThreadUntilClosed() throws Exception {
        BlockingQueue<Thread> owners = new LinkedBlockingQueue<>();
        LoopThread thread =
                start(() -> {
                    owners.add(Thread.currentThread());
                    return 0; // nothing to do: it rests and comes back
                });
        turns.await();
        thread.close();
        assertThat(thread.isRunning()).isFalse();
        assertThat(closed.getCount()).isZero();
        assertThat(owners)
                .allMatch(Thread::isDaemon)
                .extracting(Thread::getName)
                .containsOnly("vivavoce-test");
        assertThat(failures).isEmpty();
    }

    @Test
    void aFailureIsToldOnceAndTheLoopGoesOn() throws Exception {
        CountDownLatch wentOn = new CountDownLatch(1);
        AtomicInteger turn = new AtomicInteger();
        LoopThread thread =
                start(() -> {
                    if (turn.incrementAndGet() <= 3) {
                        throw new java.io.IOException("gone");
                    }
                    wentOn.countDown();
                    return 1;
                });
        wentOn.await();
        assertThat(thread.isRunning()).isTrue();
        assertThat(failures).containsExactly("test: gone");
        thread.close();
        assertThat(closed.getCount()).isZero();
    }

    @Test
    void anErrorIsToldToo() throws Exception {
        start(() -> {
            throw new UnsatisfiedLinkError("no library");
        });
        assertThat(failures.take()).isEqualTo("test: no library");
    }

    @Test
    void aLoopThatDoesNotEndIsNoticed() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        LoopThread thread =
                start(() -> {
                    release.await();
                    return 1;
                });
        turns.await();
        assertThat(thread.stop(Duration.ofMillis(1))).isFalse();
        release.countDown();
        assertThat(thread.stop(Duration.ofSeconds(10))).isTrue();
    }

    private LoopThread start(Work work) {
        Loop loop =
                new Loop() {
                    @Override
                    public String name() {
                        return "test";
                    }

                    @Override
                    public int doWork() throws Exception {
                        turns.countDown();
                        return work.run();
                    }

                    @Override
                    public void close() {
                        closed.countDown();
                    }
                };
        return LoopThread.start(
                loop, (name, failure) -> failures.add(name + ": " + failure.getMessage()));
    }

    private interface Work {
        int run() throws Exception;
    }
}
