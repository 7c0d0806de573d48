package vivavoce.ui.board;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import vivavoce.tutor.BoardLine;
import vivavoce.ui.look.Motion;

import java.util.ArrayList;
import java.util.List;

/** The lines under each other, aligned at their relation signs, the check marks in one column. */
final class BoardSheet extends Region {

    private static final double NARROWEST = 0.25;
    private static final double SHORTEST = 0.7;
    private static final double STEP = 20;

    private final Typesetter typesetter;
    private final ObservableValue<Motion> motion;
    private final Pane rows = new Pane();
    private final List<BoardRow> lines = new ArrayList<>();
    private double shrink = 1;
    private double room;

    BoardSheet(Typesetter typesetter, ObservableValue<Motion> motion) {
        this.typesetter = typesetter;
        this.motion = motion;
        getStyleClass().add("board-sheet");
        getChildren().add(rows);
    }

    /** Shows the board's lines; those that are new come in gently. */
    void show(List<BoardLine> board) {
        while (lines.size() > board.size()) {
            rows.getChildren().remove(lines.removeLast());
        }
        for (int i = 0; i < board.size(); i++) {
            if (i == lines.size()) {
                addRow();
            }
            lines.get(i).show(board.get(i));
        }
        requestLayout();
    }

    /** How much height can be seen at once, logical pixels; a long board is set smaller first. */
    void room(double height) {
        room = height;
        requestLayout();
    }

    private void addRow() {
        BoardRow row = new BoardRow(typesetter, this::requestLayout);
        lines.add(row);
        rows.getChildren().add(row);
        row.formula().shrink(shrink);
        if (motion.getValue() == Motion.FULL) {
            row.appear();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = snappedTopInset() + snappedBottomInset();
        for (BoardRow row : lines) {
            height += Math.round(row.prefHeight(-1)) + gap();
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double anchor = lines.stream().mapToDouble(row -> row.formula().anchor()).max().orElse(0);
        double right = 0;
        for (BoardRow row : lines) {
            right = Math.max(right, indent(row, anchor) + row.formula().prefWidth(-1));
        }
        double mark = right + gap() * 1.4;
        double y = 0;
        for (BoardRow row : lines) {
            double indent = snapPositionX(indent(row, anchor));
            double height = Math.round(row.prefHeight(-1));
            row.checkAt(mark - indent);
            row.resizeRelocate(indent, y, Math.max(0, mark - indent + gap() * 2), height);
            y += height + gap();
        }
        rows.resizeRelocate(
                snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset(), y);
        fit(mark + gap() * 2, y);
    }

    private static double indent(BoardRow row, double anchor) {
        double own = row.formula().anchor();
        return own == 0 ? 0 : anchor - own;
    }

    /** Long lines are set smaller rather than cut, and many lines, a little, before they scroll. */
    private void fit(double width, double height) {
        double across = getWidth() - snappedLeftInset() - snappedRightInset();
        double down = room - snappedTopInset() - snappedBottomInset();
        if (across <= 0 || down <= 0 || lines.isEmpty()) {
            return;
        }
        double narrow = Math.clamp(across * shrink / width, NARROWEST, 1);
        double low = Math.clamp(down * shrink / height, SHORTEST, 1);
        double wanted = Math.floor(Math.min(narrow, low) * STEP) / STEP;
        if (Math.abs(wanted - shrink) > 1e-6) {
            shrink = wanted;
            // Not inside a layout pass: other type asks for another one.
            Platform.runLater(() -> lines.forEach(row -> row.formula().shrink(wanted)));
        }
    }

    private double gap() {
        return lines.isEmpty() ? 0 : Math.round(0.3 * lines.getFirst().formula().em());
    }
}
