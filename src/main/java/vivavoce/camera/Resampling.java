package vivavoce.camera;

/**
 * How one axis is resampled: every target place is a weighted sum of neighbouring source places.
 * Shrinking averages the source interval with its fractional ends, enlarging is linear.
 */
final class Resampling {

    private final int[] first;
    private final float[][] weights;

    private Resampling(int target) {
        first = new int[target];
        weights = new float[target][];
    }

    static Resampling of(int source, int target) {
        Resampling axis = new Resampling(target);
        double scale = (double) target / source;
        for (int i = 0; i < target; i++) {
            if (scale < 1) {
                axis.average(i, i / scale, Math.min((i + 1) / scale, source), source);
            } else {
                axis.interpolate(i, (i + 0.5) / scale - 0.5, source);
            }
        }
        return axis;
    }

    /** Interpolation from the centres of cells to pixels, clamped at the border. */
    static Resampling betweenCells(int cells, int pixels, int cell) {
        Resampling axis = new Resampling(pixels);
        for (int i = 0; i < pixels; i++) {
            axis.interpolate(i, (i + 0.5) / cell - 0.5, cells);
        }
        return axis;
    }

    /** Resamples columns by one axis and rows by another. */
    static Grid apply(Grid source, Resampling rows, Resampling columns) {
        Grid wide = Grid.empty(columns.first.length, source.height());
        for (int row = 0; row < source.height(); row++) {
            for (int i = 0; i < columns.first.length; i++) {
                wide.set(row, i, columns.sum(i, source.values(), row * source.width(), 1));
            }
        }
        Grid result = Grid.empty(wide.width(), rows.first.length);
        for (int i = 0; i < rows.first.length; i++) {
            for (int column = 0; column < wide.width(); column++) {
                result.set(i, column, rows.sum(i, wide.values(), column, wide.width()));
            }
        }
        return result;
    }

    static Grid resize(Grid source, int width, int height) {
        return apply(source, of(source.height(), height), of(source.width(), width));
    }

    private float sum(int target, float[] values, int from, int stride) {
        float sum = 0;
        int at = from + first[target] * stride;
        for (float weight : weights[target]) {
            sum += weight * values[at];
            at += stride;
        }
        return sum;
    }

    private void average(int target, double begin, double end, int source) {
        int low = (int) begin;
        int high = Math.min((int) Math.ceil(end), source);
        float[] row = new float[high - low];
        double total = 0;
        for (int j = low; j < high; j++) {
            row[j - low] = (float) (Math.min(end, j + 1) - Math.max(begin, j));
            total += row[j - low];
        }
        for (int j = 0; j < row.length; j++) {
            row[j] = (float) (row[j] / total);
        }
        first[target] = low;
        weights[target] = row;
    }

    private void interpolate(int target, double at, int source) {
        double place = Math.clamp(at, 0, source - 1);
        int low = Math.min((int) place, source - 1);
        float part = (float) (place - low);
        first[target] = low;
        weights[target] = low + 1 < source ? new float[] {1 - part, part} : new float[] {1};
    }
}
