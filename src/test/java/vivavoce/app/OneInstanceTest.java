package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.ui.Call;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

class OneInstanceTest {

    @TempDir Path folder;

    @Test
    void aSecondStartCallsTheFirstToTheFront() throws IOException {
        try (OneInstance first = take().orElseThrow()) {
            assertThat(first.called()).isEmpty();
            assertThat(take()).isEmpty();
            assertThat(first.called()).contains(new Call(Optional.empty()));
            assertThat(first.called()).isEmpty();
        }
    }

    @Test
    void theLessonOfASecondStartIsHandedOver() throws IOException {
        try (OneInstance first = take().orElseThrow()) {
            OneInstance.take(folder, Optional.of(Path.of("bruch ¾.vivavoce")));
            Path whole = Path.of("bruch ¾.vivavoce").toAbsolutePath();
            assertThat(first.called()).contains(new Call(Optional.of(whole)));
        }
    }

    @Test
    void theLessonOfTheFirstStartWaitsForItsWindow() throws IOException {
        Path lesson = folder.resolve("a.vivavoce");
        try (OneInstance first = OneInstance.take(folder, Optional.of(lesson)).orElseThrow()) {
            assertThat(first.called()).contains(new Call(Optional.of(lesson)));
        }
    }

    @Test
    @Timeout(20)
    void theFirstIsToldOfTheCall() throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        try (OneInstance first = take().orElseThrow()) {
            first.whenCalled(_ -> called.countDown());
            assertThat(take()).isEmpty();
            called.await();
        }
    }

    @Test
    void onceTheFirstIsClosedTheNextOneOpens() throws IOException {
        OneInstance first = take().orElseThrow();
        take();
        first.close();
        try (OneInstance next = take().orElseThrow()) {
            assertThat(next.called()).isEmpty();
        }
    }

    @Test
    void twoLearnersDoNotDisturbEachOther() throws IOException {
        Optional<Path> none = Optional.empty();
        try (OneInstance one = OneInstance.take(folder.resolve("ann"), none).orElseThrow();
                OneInstance other = OneInstance.take(folder.resolve("ben"), none).orElseThrow()) {
            assertThat(one.called()).isEmpty();
            assertThat(other.called()).isEmpty();
        }
    }

    private Optional<OneInstance> take() throws IOException {
        return OneInstance.take(folder, Optional.empty());
    }
}
