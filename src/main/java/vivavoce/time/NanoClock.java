package vivavoce.time;

/** A clock for latency and watchdogs, never for turn logic. */
@FunctionalInterface
public interface NanoClock {

    /** The machine's monotonic clock. */
    NanoClock SYSTEM = System::nanoTime;

    /** Nanoseconds since some fixed moment. */
    long nanos();
}
