package vivavoce.loop;

import java.util.List;

/** Steps loops one after another on the caller's thread: the same work, in a known order. */
public final class LoopStepper implements AutoCloseable {

    private final List<Loop> loops;

    /** In the order in which they take turns. */
    public LoopStepper(Loop... loops) {
        this.loops = List.of(loops);
    }

    /**
     * One turn of every loop.
     *
     * @return how much was done by all of them
     */
    public int step() throws Exception {
        int done = 0;
        for (Loop loop : loops) {
            done += loop.doWork();
        }
        return done;
    }

    /** Steps until a whole round finds nothing to do. */
    public void settle() throws Exception {
        while (step() > 0) {}
    }

    /** Closes the loops, the last first. */
    @Override
    public void close() {
        loops.reversed().forEach(Loop::close);
    }
}
