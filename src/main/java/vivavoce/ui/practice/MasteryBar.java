package vivavoce.ui.practice;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import vivavoce.ui.look.Words;

/** How well something is known: a line that fills. */
final class MasteryBar extends Region {

    private final Region filled = new Region();
    private double share;

    /** Nothing known. */
    MasteryBar() {
        getStyleClass().add("mastery");
        filled.getStyleClass().add("mastery-filled");
        getChildren().add(filled);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        show(0);
    }

    /** Shows how much is known, 0 to 1. */
    void show(double known) {
        share = Math.clamp(known, 0, 1);
        filled.setVisible(share > 0);
        setAccessibleText(Words.of("practice.known", Math.round(100 * share)));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(getHeight(), getWidth() * share);
        filled.resizeRelocate(0, 0, snapSizeX(width), getHeight());
    }
}
