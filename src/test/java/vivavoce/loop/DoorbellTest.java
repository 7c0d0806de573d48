package vivavoce.loop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@Timeout(20)
class DoorbellTest {

    private static final long FOR_EVER = TimeUnit.DAYS.toNanos(1);

    private final Doorbell bell = new Doorbell();

    @Test
    void whatRangBeforeTheWaitIsNotMissed() {
        bell.ring();
        bell.await(FOR_EVER);
    }

    @Test
    void wakesWhoeverWaits() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Thread waiting =
                Thread.ofPlatform()
                        .daemon()
                        .start(() -> {
                            begun.countDown();
                            bell.await(FOR_EVER);
                        });
        begun.await();
        bell.ring();
        waiting.join();
        assertThat(waiting.isAlive()).isFalse();
    }

    @Test
    void waitsNoLongerThanAsked() {
        bell.await(1);
        bell.await(1);
    }
}
