package vivavoce.ui.practice;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

import java.util.List;

/**
 * Cards in rows that fill the width: as many side by side as have room, all of one width, and each
 * as high as the highest of its row.
 */
final class Shelf extends FlowPane {

    Shelf() {
        getStyleClass().add("shelf");
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest();
    }

    @Override
    protected double computePrefWidth(double height) {
        return widest();
    }

    @Override
    protected double computePrefHeight(double width) {
        return placed(width < 0 ? getWidth() : width, false);
    }

    @Override
    protected void layoutChildren() {
        placed(getWidth(), true);
    }

    /** Places the cards, or only finds out how high they stand. */
    private double placed(double width, boolean forGood) {
        List<Node> cards = getManagedChildren();
        double gap = snapSpaceX(getHgap());
        int across = Math.max(1, (int) ((width + gap) / (widest() + gap)));
        double each = Math.max(0, (width - gap * (across - 1)) / across);
        double y = 0;
        for (int from = 0; from < cards.size(); from += across) {
            List<Node> row = cards.subList(from, Math.min(from + across, cards.size()));
            double high = row.stream().mapToDouble(card -> card.prefHeight(each)).max().orElse(0);
            for (int at = 0; forGood && at < row.size(); at++) {
                double left = snapPositionX(at * (each + gap));
                double right = snapPositionX(at * (each + gap) + each);
                row.get(at).resizeRelocate(left, y, right - left, high);
            }
            y += snapSizeY(high) + gap;
        }
        return Math.max(0, y - gap);
    }

    private double widest() {
        return getManagedChildren().stream().mapToDouble(card -> card.minWidth(-1)).max().orElse(0);
    }
}
