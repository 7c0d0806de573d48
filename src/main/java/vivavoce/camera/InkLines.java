package vivavoce.camera;

import java.util.List;
import java.util.Optional;

/**
 * Cuts a picture of writing into lines, as the model saw them in training: shading divided out, the
 * page made level, each line scaled to one height. Pure; any thread.
 */
public final class InkLines {

    private static final int LONGEST_SIDE = 1600;
    private static final float FAINT = 0.5f;
    private static final double WHOLE_PAGE = 0.85;

    private final StripShape shape;

    /** Lines in this form. */
    public InkLines(StripShape shape) {
        this.shape = shape;
    }

    /** The lines of a page from top to bottom; none when it is blank. */
    public List<InkStrip> find(Picture page) {
        Grid grey = shrink(new Grid(page.grey(), page.width(), page.height()));
        Grid ink = Ink.of(grey);
        Optional<Float> strong = Ink.strength(ink);
        return strong.map(value -> lines(ink, value)).orElse(List.of());
    }

    private List<InkStrip> lines(Grid ink, float strong) {
        Mask mask = Mask.of(ink, strong);
        if (isRulingAlone(mask, strong)) {
            return List.of();
        }
        double angle = Skew.angle(mask);
        if (angle == 0) {
            return cut(ink, mask);
        }
        Grid level = Skew.level(ink, angle);
        return cut(level, Mask.of(level, strong));
    }

    /** Faint marks that span the page both ways are the lines of the paper. */
    private static boolean isRulingAlone(Mask mask, float strong) {
        if (strong >= FAINT || mask.isEmpty()) {
            return false;
        }
        Box box = mask.box(0, mask.height());
        return box.width() > WHOLE_PAGE * mask.width() && box.height() > WHOLE_PAGE * mask.height();
    }

    private List<InkStrip> cut(Grid ink, Mask mask) {
        return Bands.of(mask).stream()
                .map(band -> strip(ink, mask, mask.box(band.top(), band.bottom())))
                .toList();
    }

    private static Grid shrink(Grid page) {
        int longest = Math.max(page.width(), page.height());
        if (longest <= LONGEST_SIDE) {
            return page;
        }
        double scale = (double) LONGEST_SIDE / longest;
        return Resampling.resize(page, size(page.width() * scale), size(page.height() * scale));
    }

    private InkStrip strip(Grid ink, Mask mask, Box box) {
        double scale =
                Math.min(
                        shape.inkHeight() / countedHeight(mask, box),
                        (double) shape.maxInkWidth() / box.width());
        int height = size(box.height() * scale);
        int width = size(box.width() * scale);
        Grid scaled = Resampling.resize(ink.part(box), width, height);
        Grid strip = Grid.empty(shape.widthFor(width), shape.height());
        int top = (shape.height() - height) / 2;
        for (int row = 0; row < height; row++) {
            System.arraycopy(
                    scaled.values(),
                    row * width,
                    strip.values(),
                    (top + row) * strip.width() + shape.margin(),
                    width);
        }
        return new InkStrip(strip.values(), strip.height(), strip.width());
    }

    /** A lone stroke, such as a minus, counts as tall, or it would be blown up to a block. */
    private static double countedHeight(Mask mask, Box box) {
        boolean wide = box.width() > 2.5 * box.height();
        boolean solid = mask.count(box) > 0.5 * box.width() * box.height();
        return wide && solid ? 0.8 * box.width() : box.height();
    }

    private static int size(double value) {
        return Math.max(1, (int) Math.floor(value + 0.5));
    }
}
