package vivavoce.camera;

import java.util.ArrayList;
import java.util.List;

/** The rows that each line of writing takes; a fraction's three storeys are one line. */
final class Bands {

    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_PIXELS = 12;

    private final Mask mask;
    private final List<Band> found;

    private Bands(Mask mask) {
        this.mask = mask;
        this.found = runs(mask);
    }

    /**
     * Rows of one line.
     *
     * @param bottom exclusive
     * @param merged whether it was put together from several runs of filled rows
     */
    record Band(int top, int bottom, boolean merged) {

        int height() {
            return bottom - top;
        }

        Band with(Band below) {
            return new Band(top, below.bottom, true);
        }
    }

    /** Lines from top to bottom. */
    static List<Band> of(Mask mask) {
        Bands bands = new Bands(mask);
        if (bands.found.isEmpty()) {
            return List.of();
        }
        int tall = bands.tallest();
        boolean changed = true;
        while (changed) {
            boolean fractions = bands.joinFraction(tall);
            changed = bands.joinNear(tall) || fractions;
        }
        return bands.withoutSpecks();
    }

    private static List<Band> runs(Mask mask) {
        List<Band> runs = new ArrayList<>();
        int top = -1;
        for (int row = 0; row <= mask.height(); row++) {
            boolean filled = row < mask.height() && mask.rowFilled(row);
            if (filled && top < 0) {
                top = row;
            } else if (!filled && top >= 0) {
                if (row - top >= FEWEST_ROWS || mask.count(top, row) >= FEWEST_PIXELS) {
                    runs.add(new Band(top, row, false));
                }
                top = -1;
            }
        }
        return runs;
    }

    private int tallest() {
        return found.stream().mapToInt(Band::height).max().orElse(0);
    }

    /** Joins the first fraction bar with what stands above and below it. */
    private boolean joinFraction(int tall) {
        for (int i = 1; i < found.size() - 1; i++) {
            Band above = found.get(i - 1);
            Band below = found.get(i + 1);
            if (isBar(found.get(i), tall)
                    && found.get(i).top() - above.bottom() < 0.6 * tall
                    && below.top() - found.get(i).bottom() < 0.6 * tall) {
                replace(i - 1, i + 1);
                return true;
            }
        }
        return false;
    }

    private boolean isBar(Band band, int tall) {
        Box box = mask.box(band.top(), band.bottom());
        return band.height() < 0.3 * tall && box.width() > 3 * band.height();
    }

    /** Joins the first two neighbours that nearly touch. */
    private boolean joinNear(int tall) {
        for (int i = 0; i < found.size() - 1; i++) {
            if (found.get(i + 1).top() - found.get(i).bottom() < 0.22 * tall) {
                replace(i, i + 1);
                return true;
            }
        }
        return false;
    }

    private void replace(int first, int last) {
        Band joined = found.get(first).with(found.get(last));
        found.subList(first, last + 1).clear();
        found.add(first, joined);
    }

    private List<Band> withoutSpecks() {
        int fullest = found.stream().mapToInt(this::pixels).max().orElse(0);
        int tall = tallest();
        return found.stream()
                .filter(band ->
                        band.merged()
                                || band.height() >= 0.2 * tall
                                || pixels(band) >= 0.04 * fullest)
                .toList();
    }

    private int pixels(Band band) {
        return mask.count(band.top(), band.bottom());
    }
}
