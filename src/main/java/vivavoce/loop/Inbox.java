package vivavoce.loop;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/** What waits for a loop: bounded, filled by any thread, emptied by the loop. */
public final class Inbox<T> {

    /** What happens to an item that finds the inbox full. */
    public enum WhenFull {
        /** It is refused, and the sender told. */
        REJECT,
        /** It takes the place of the one that has waited longest. */
        NEWEST_WINS
    }

    private final Deque<T> items = new ArrayDeque<>();
    private final int capacity;
    private final WhenFull whenFull;
    private long dropped;

    /** For at most {@code capacity} items, at least 1. */
    public Inbox(int capacity, WhenFull whenFull) {
        if (capacity < 1) {
            throw new IllegalArgumentException("An inbox for %d items".formatted(capacity));
        }
        this.capacity = capacity;
        this.whenFull = whenFull;
    }

    /**
     * Puts an item at the end; never waits.
     *
     * @return false when it was refused
     */
    public synchronized boolean offer(T item) {
        if (items.size() == capacity) {
            dropped++;
            if (whenFull == WhenFull.REJECT) {
                return false;
            }
            items.removeFirst();
        }
        items.addLast(item);
        return true;
    }

    /** The item that has waited longest, or null; never waits. */
    public synchronized @Nullable T poll() {
        return items.pollFirst();
    }

    /** Items that wait. */
    public synchronized int size() {
        return items.size();
    }

    /** Items refused or pushed out so far. */
    public synchronized long dropped() {
        return dropped;
    }
}
