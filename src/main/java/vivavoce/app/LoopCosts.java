package vivavoce.app;

import com.sun.management.ThreadMXBean;

import vivavoce.loop.Loop;

import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each loop costs, stepped in turn on this thread: processor time and memory asked for. One
 * owner.
 */
final class LoopCosts {

    /**
     * Of one loop.
     *
     * @param cpuMsPerSecond of sound; 10 is one hundredth of a core
     * @param bytesPerFrame allocated for ten milliseconds of sound
     */
    record Cost(double cpuMsPerSecond, double bytesPerFrame) {}

    private static final class Sum {
        private long nanos;
        private long bytes;
    }

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<String, Sum> sums = new LinkedHashMap<>();
    private int frames;

    /** Does a turn of each loop: ten milliseconds of sound. */
    void step(Iterable<Loop> loops) throws Exception {
        for (Loop loop : loops) {
            long nanos = threads.getCurrentThreadCpuTime();
            long bytes = threads.getCurrentThreadAllocatedBytes();
            loop.doWork();
            Sum sum = sums.computeIfAbsent(loop.name(), _ -> new Sum());
            sum.bytes += threads.getCurrentThreadAllocatedBytes() - bytes;
            sum.nanos += threads.getCurrentThreadCpuTime() - nanos;
        }
        frames++;
    }

    /** The sums begin anew: what came before was to warm up. */
    void forget() {
        sums.clear();
        frames = 0;
    }

    /** By the loops' names. */
    Map<String, Cost> costs() {
        Map<String, Cost> costs = new LinkedHashMap<>();
        sums.forEach((name, sum) ->
                costs.put(
                        name,
                        new Cost(sum.nanos / 1e6 / (frames / 100.0), (double) sum.bytes / frames)));
        return costs;
    }
}
