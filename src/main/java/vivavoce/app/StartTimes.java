package vivavoce.app;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * How long a start took, counted from the beginning of the process.
 *
 * @param windowMs until the window had been drawn
 * @param readyMs until the lesson listened as well
 * @param cpuMs of processor time until then, which other programs do not lengthen
 */
record StartTimes(long windowMs, long readyMs, long cpuMs) {

    /** Closes the window as soon as the lesson listens, or cannot. */
    static CompletableFuture<StartTimes> untilReady(DesktopLesson lesson) {
        var windowMs = lesson.window().thenApply(_ -> sinceStartMs());
        var times = lesson.ready().thenCombine(windowMs, (_, shown) -> now(shown));
        var _ = times.whenComplete((_, _) -> leave(lesson));
        return times;
    }

    private static void leave(DesktopLesson lesson) {
        var _ = lesson.window().thenAccept(Runnable::run);
    }

    private static StartTimes now(long windowMs) {
        long cpuMs =
                ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
        return new StartTimes(windowMs, sinceStartMs(), cpuMs);
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
