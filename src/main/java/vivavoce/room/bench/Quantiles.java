package vivavoce.room.bench;

import java.util.List;

/** The middle and the slow end of a measure; NaN when nothing was measured. */
public record Quantiles(double p50, double p95) {

    /** Of any number of values, by nearest rank. */
    static Quantiles of(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return new Quantiles(rank(sorted, 0.5), rank(sorted, 0.95));
    }

    private static double rank(List<Double> sorted, double share) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
    }
}
