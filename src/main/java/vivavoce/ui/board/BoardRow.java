package vivavoce.ui.board;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import vivavoce.tutor.BoardLine;
import vivavoce.tutor.BoardLine.Mark;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

/** One line: its formula, and a check mark or a wavy line where the tutor has looked at it. */
final class BoardRow extends Region {

    private static final Duration APPEARING = Duration.millis(420);
    private static final double RISE = 14;

    private final FormulaView formula;
    private final Node check = Icon.CHECK.node();
    private final Wave wave = new Wave();
    private double checkAt;

    BoardRow(Typesetter typesetter, Runnable changed) {
        formula = new FormulaView(typesetter, changed);
        check.getStyleClass().add("right-mark");
        getStyleClass().add("board-row");
        getChildren().addAll(wave, formula, check);
    }

    /** Shows a line. */
    void show(BoardLine line) {
        formula.show(line.latex());
        check.setVisible(line.mark() == Mark.RIGHT);
        wave.setVisible(line.mark() == Mark.DOUBTFUL);
        String key =
                switch (line.mark()) {
                    case PLAIN -> "board.line.plain";
                    case RIGHT -> "board.line.right";
                    case DOUBTFUL -> "board.line.doubtful";
                };
        formula.setAccessibleText(Words.of(key, FormulaView.plain(line.latex())));
        requestLayout();
    }

    /** Comes in gently. */
    void appear() {
        FadeTransition fade = new FadeTransition(APPEARING, this);
        fade.setFromValue(0);
        fade.setToValue(1);
        TranslateTransition rise = new TranslateTransition(APPEARING, this);
        rise.setFromY(RISE);
        rise.setToY(0);
        rise.setInterpolator(Interpolator.EASE_OUT);
        new ParallelTransition(fade, rise).play();
    }

    FormulaView formula() {
        return formula;
    }

    /** Puts the check mark at a distance from the row's left edge, logical pixels. */
    void checkAt(double x) {
        checkAt = x;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(Math.max(formula.prefHeight(-1), em() * 1.3) + em() * 0.25);
    }

    @Override
    protected void layoutChildren() {
        double height = formula.prefHeight(-1);
        double width = formula.prefWidth(-1);
        double top = snapPositionY((getHeight() - em() * 0.25 - height) / 2);
        formula.resizeRelocate(0, top, width, height);
        double side = check.prefWidth(-1);
        check.resizeRelocate(
                snapPositionX(checkAt), snapPositionY(top + (height - side) / 2), side, side);
        wave.span(width, em() * 0.14);
        wave.relocate(0, top + height + em() * 0.12);
    }

    private double em() {
        return formula.em();
    }
}
