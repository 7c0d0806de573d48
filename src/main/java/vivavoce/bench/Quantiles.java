package vivavoce.bench;

import java.util.Arrays;
import java.util.List;

/** The middle and the slow end of a measure; NaN when nothing was measured. */
public record Quantiles(double p50, double p95) {

    /** Of any number of values. */
    public static Quantiles of(List<Double> values) {
        double[] all = values.stream().mapToDouble(value -> value).toArray();
        return new Quantiles(at(0.5, all), at(0.95, all));
    }

    /**
     * The value that a share of the values does not exceed, by nearest rank; NaN without values.
     *
     * @param share 0 to 1; 0.5 for the median
     */
    public static double at(double share, double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.max(1, Math.ceil(share * sorted.length));
        return sorted.length == 0 ? Double.NaN : sorted[rank - 1];
    }
}
