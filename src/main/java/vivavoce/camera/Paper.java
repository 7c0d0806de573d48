package vivavoce.camera;

import java.util.Arrays;

/**
 * What the page would be without ink: a bright order statistic per cell, spread and smoothed. It
 * follows shadows and uneven light.
 */
final class Paper {

    private static final double RANK = 0.85;
    private static final int SMALLEST_CELL = 8;
    private static final int LARGEST_CELL = 48;

    private Paper() {}

    static Grid of(Grid page) {
        int shorter = Math.min(page.width(), page.height());
        int cell = Math.clamp(Math.round(shorter / 8.0), SMALLEST_CELL, LARGEST_CELL);
        Grid cells = mean(mean(largest(cells(page, cell))));
        return Resampling.apply(
                cells,
                Resampling.betweenCells(cells.height(), page.height(), cell),
                Resampling.betweenCells(cells.width(), page.width(), cell));
    }

    private static Grid cells(Grid page, int cell) {
        Grid cells =
                Grid.empty(Math.ceilDiv(page.width(), cell), Math.ceilDiv(page.height(), cell));
        for (int row = 0; row < cells.height(); row++) {
            for (int column = 0; column < cells.width(); column++) {
                Box box =
                        new Box(
                                row * cell,
                                Math.min((row + 1) * cell, page.height()),
                                column * cell,
                                Math.min((column + 1) * cell, page.width()));
                float[] values = page.part(box).values();
                Arrays.sort(values);
                cells.set(row, column, values[(int) (RANK * (values.length - 1))]);
            }
        }
        return cells;
    }

    private static Grid largest(Grid grid) {
        Grid result = Grid.empty(grid.width(), grid.height());
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                float largest = 0;
                for (int i = 0; i < 9; i++) {
                    largest = Math.max(largest, neighbour(grid, row, column, i));
                }
                result.set(row, column, largest);
            }
        }
        return result;
    }

    private static Grid mean(Grid grid) {
        Grid result = Grid.empty(grid.width(), grid.height());
        for (int row = 0; row < grid.height(); row++) {
            for (int column = 0; column < grid.width(); column++) {
                float sum = 0;
                for (int i = 0; i < 9; i++) {
                    sum += neighbour(grid, row, column, i);
                }
                result.set(row, column, sum / 9);
            }
        }
        return result;
    }

    private static float neighbour(Grid grid, int row, int column, int index) {
        return grid.clamped(row + index / 3 - 1, column + index % 3 - 1);
    }
}
