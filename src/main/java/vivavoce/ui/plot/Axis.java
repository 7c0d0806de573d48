package vivavoce.ui.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of numbers on a stretch of the screen.
 *
 * @param least number at one end
 * @param most number at the other
 * @param from where the least is, logical pixels
 * @param to where the most is, logical pixels; less than {@code from} for an axis that goes up
 */
record Axis(double least, double most, double from, double to) {

    private static final double[] STEPS = {1, 2, 5};
    private static final double BESIDE_ZERO = 0.08;

    /** One that has zero on it, and room beside zero for the numbers of the other axis. */
    static Axis withZero(double least, double most, double from, double to) {
        double beside = BESIDE_ZERO * (most - least);
        return new Axis(Math.min(least, -beside), Math.max(most, beside), from, to);
    }

    double place(double number) {
        return from + (number - least) / (most - least) * (to - from);
    }

    double number(double place) {
        return least + (place - from) / (to - from) * (most - least);
    }

    /** Round numbers, at least this far apart on the screen. */
    List<Double> ticks(double apart) {
        double smallest = apart / Math.abs(to - from) * (most - least);
        double ten = Math.pow(10, Math.floor(Math.log10(smallest)));
        double step = 10 * ten;
        for (double round : STEPS) {
            if (round * ten >= smallest) {
                step = round * ten;
                break;
            }
        }
        List<Double> ticks = new ArrayList<>();
        for (long n = (long) Math.ceil(least / step); n * step <= most; n++) {
            ticks.add(n * step);
        }
        return ticks;
    }
}
