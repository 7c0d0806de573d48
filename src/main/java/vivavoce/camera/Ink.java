package vivavoce.camera;

import java.util.Arrays;
import java.util.Optional;

/** Ink on paper: how dark each place is against the paper around it. */
final class Ink {

    private static final float DARKEST_PAPER = 0.02f;
    private static final float FAINT = 0.12f;
    private static final double STRONG_RANK = 0.92;
    private static final float WEAKEST_WRITING = 0.3f;
    private static final int FEWEST_PIXELS = 12;

    private Ink() {}

    /** Ink 0 to 1 from grey 0 to 1. */
    static Grid of(Grid page) {
        Grid paper = Paper.of(page);
        Grid ink = Grid.empty(page.width(), page.height());
        for (int i = 0; i < ink.values().length; i++) {
            float ratio = page.values()[i] / Math.max(paper.values()[i], DARKEST_PAPER);
            ink.values()[i] = Math.clamp((1 - ratio - 0.08f) / 0.5f, 0, 1);
        }
        return ink;
    }

    /** How dark the writing is; empty when there is none. */
    static Optional<Float> strength(Grid ink) {
        float[] values = new float[ink.values().length];
        int count = 0;
        for (float value : ink.values()) {
            if (value > FAINT) {
                values[count++] = value;
            }
        }
        if (count < FEWEST_PIXELS) {
            return Optional.empty();
        }
        Arrays.sort(values, 0, count);
        float strong = values[(int) (STRONG_RANK * (count - 1))];
        return strong < WEAKEST_WRITING ? Optional.empty() : Optional.of(strong);
    }
}
