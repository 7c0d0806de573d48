package vivavoce.camera;

/** By how much the writing climbs or falls, and the page made level. */
final class Skew {

    private static final int FEWEST_PIXELS = 20;
    private static final int STEPS = 12;

    private Skew() {}

    /** The angle in degrees, within 6 of level, that gathers the writing in the fewest rows. */
    static double angle(Mask mask) {
        if (mask.count(0, mask.height()) < FEWEST_PIXELS) {
            return 0;
        }
        double best = 0;
        double bestScore = score(mask, 0);
        for (int step = 1; step <= STEPS; step++) {
            for (int sign = 1; sign >= -1; sign -= 2) {
                double angle = sign * step / 2.0;
                double score = score(mask, angle);
                if (score > bestScore) {
                    best = angle;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static double score(Mask mask, double angle) {
        double slope = Math.tan(Math.toRadians(angle));
        int slack = (int) Math.ceil(Math.abs(slope) * mask.width()) + 1;
        long[] counts = new long[mask.height() + 2 * slack];
        for (int row = 0; row < mask.height(); row++) {
            for (int column = 0; column < mask.width(); column++) {
                if (mask.at(row, column)) {
                    counts[slack + (int) Math.floor(row - column * slope + 0.5)]++;
                }
            }
        }
        double sum = 0;
        for (long count : counts) {
            sum += (double) count * count;
        }
        return sum * (1 - 0.02 * Math.abs(angle));
    }

    /** Slides columns so that the writing runs level. */
    static Grid level(Grid ink, double angle) {
        double slope = Math.tan(Math.toRadians(angle));
        Grid level = Grid.empty(ink.width(), ink.height());
        for (int row = 0; row < ink.height(); row++) {
            for (int column = 0; column < ink.width(); column++) {
                double at = row + (column - ink.width() / 2.0) * slope;
                int low = (int) Math.floor(at);
                float part = (float) (at - low);
                level.set(
                        row,
                        column,
                        inside(ink, low, column) * (1 - part)
                                + inside(ink, low + 1, column) * part);
            }
        }
        return level;
    }

    private static float inside(Grid ink, int row, int column) {
        return row >= 0 && row < ink.height() ? ink.at(row, column) : 0;
    }
}
