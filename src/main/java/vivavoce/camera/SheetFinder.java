package vivavoce.camera;

import vivavoce.camera.Corners.Point;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** Finds a sheet of paper that is brighter than what it lies on. Pure; any thread. */
public final class SheetFinder {

    private static final int SIDE = 160;
    private static final double LEAST_SHARE = 0.12;
    private static final double MOST_SHARE = 0.96;

    /** A sheet fills its four corners; a lamp or a face does not. */
    private static final double LEAST_FILLED = 0.75;

    private static final double MOST_FILLED = 1.3;

    /** Paper stands out by at least this much grey. */
    private static final double LEAST_STEP = 0.12;

    private SheetFinder() {}

    /** The corners of the sheet; empty where none stands out. */
    public static Optional<Corners> find(Picture picture) {
        double scale = Math.max(1, Math.max(picture.width(), picture.height()) / (double) SIDE);
        int width = Math.max(1, (int) (picture.width() / scale));
        int height = Math.max(1, (int) (picture.height() / scale));
        Grid small =
                Resampling.resize(
                        new Grid(picture.grey(), picture.width(), picture.height()), width, height);
        return brightest(small).map(corners -> corners.times(scale));
    }

    private static Optional<Corners> brightest(Grid grid) {
        double threshold = Otsu.threshold(grid.values());
        if (Otsu.step(grid.values(), threshold) < LEAST_STEP) {
            return Optional.empty();
        }
        boolean[] seen = new boolean[grid.width() * grid.height()];
        int[] best = {};
        for (int at = 0; at < seen.length; at++) {
            if (!seen[at] && grid.values()[at] > threshold) {
                int[] part = connected(grid, at, threshold, seen);
                best = part.length > best.length ? part : best;
            }
        }
        return corners(best, grid);
    }

    private static Optional<Corners> corners(int[] part, Grid grid) {
        double share = (double) part.length / grid.values().length;
        if (share < LEAST_SHARE || share > MOST_SHARE) {
            return Optional.empty();
        }
        Corners corners =
                new Corners(
                        extreme(part, grid, (x, y) -> -x - y),
                        extreme(part, grid, (x, y) -> x - y),
                        extreme(part, grid, (x, y) -> x + y),
                        extreme(part, grid, (x, y) -> y - x));
        double filled = part.length / corners.area();
        boolean sheet = filled > LEAST_FILLED && filled < MOST_FILLED;
        return sheet ? Optional.of(corners) : Optional.empty();
    }

    private static Point extreme(
            int[] part, Grid grid, ToDoubleBiFunction<Integer, Integer> score) {
        int best = part[0];
        double most = Double.NEGATIVE_INFINITY;
        for (int at : part) {
            double value = score.applyAsDouble(at % grid.width(), at / grid.width());
            if (value > most) {
                most = value;
                best = at;
            }
        }
        int row = best / grid.width();
        return new Point(best % grid.width(), row);
    }

    private static int[] connected(Grid grid, int from, double threshold, boolean[] seen) {
        Deque<Integer> open = new ArrayDeque<>();
        int[] part = new int[seen.length];
        int size = 0;
        open.add(from);
        seen[from] = true;
        while (!open.isEmpty()) {
            int at = open.poll();
            part[size++] = at;
            int x = at % grid.width();
            int y = at / grid.width();
            int[][] next = {{x - 1, y}, {x + 1, y}, {x, y - 1}, {x, y + 1}};
            for (int[] place : next) {
                if (place[0] < 0
                        || place[1] < 0
                        || place[0] >= grid.width()
                        || place[1] >= grid.height()) {
                    continue;
                }
                int beside = place[1] * grid.width() + place[0];
                if (!seen[beside] && grid.values()[beside] > threshold) {
                    seen[beside] = true;
                    open.add(beside);
                }
            }
        }
        return Arrays.copyOf(part, size);
    }
}
