package vivavoce.room;

import vivavoce.time.NanoClock;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long the networks really took, beside the steady pace at which a room runs. */
final class Stopwatch {

    enum Work {
        HEARING,
        SPEAKING
    }

    private record Lap(Work work, double ms) {}

    private final NanoClock clock = NanoClock.SYSTEM;
    private final List<Lap> laps = new ArrayList<>();
    private long lastNanos;

    <T> T time(Work work, Supplier<T> job) {
        long began = clock.nanos();
        T result = job.get();
        lastNanos = clock.nanos() - began;
        laps.add(new Lap(work, lastNanos / 1e6));
        return result;
    }

    long lastNanos() {
        return lastNanos;
    }

    /** Milliseconds, oldest first. */
    List<Double> laps(Work work) {
        return laps.stream().filter(lap -> lap.work() == work).map(Lap::ms).toList();
    }
}
