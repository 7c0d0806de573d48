package vivavoce.conversation;

/** How long work takes on the sample clock when a conversation is stepped instead of lived. */
@FunctionalInterface
public interface Pace {

    /** As long as it really took: what a listener would have waited. */
    Pace MEASURED = nanos -> (nanos + 999_999) / 1_000_000;

    /** Always the same, so that the same files give the same events. */
    Pace STEADY = _ -> 60;

    /** Milliseconds of captured sound that pass while work that took this long is done. */
    long delayMs(long tookNanos);
}
