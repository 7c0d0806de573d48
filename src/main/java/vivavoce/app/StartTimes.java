package vivavoce.app;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * How long a start took, counted from the beginning of the process.
 *
 * @param windowMs until the window had been drawn
 * @param readyMs until the lesson listened as well
 */
record StartTimes(long windowMs, long readyMs) {

    /** Closes the window as soon as the lesson listens, or cannot. */
    static CompletableFuture<StartTimes> untilReady(DesktopLesson lesson) {
        var windowMs = lesson.window().thenApply(_ -> sinceStartMs());
        var times =
                lesson.ready()
                        .thenCombine(windowMs, (_, shown) -> new StartTimes(shown, sinceStartMs()));
        var _ = times.whenComplete((_, _) -> lesson.window().thenAccept(Runnable::run));
        return times;
    }

    private static long sinceStartMs() {
        Instant start =
                ProcessHandle.current()
                        .info()
                        .startInstant()
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "This system does not say when a process began."));
        return Duration.between(start, Instant.now()).toMillis();
    }
}
