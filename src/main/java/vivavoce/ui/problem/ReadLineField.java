package vivavoce.ui.problem;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import vivavoce.ui.board.FormulaView;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;

/** One line of a reading: as it is set, and below it as one would type it, to be mended. */
final class ReadLineField extends VBox {

    private static final double UNSURE = 0.9;
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final FormulaView formula;
    private final TextField field = new TextField();
    private final Label trouble = new Label();
    private ReadLine line;

    ReadLineField(Typesetter typesetter, ReadLine first, int number, Runnable changed) {
        line = first;
        getStyleClass().add("read-line");
        formula = new FormulaView(typesetter, this::requestLayout);
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        field.setId("read-line-" + number);
        field.setAccessibleText(Words.of("confirm.line", number));
        field.setPromptText(Words.of("confirm.line.prompt"));
        field.setText(first.text());
        field.textProperty()
                .subscribe((_, text) -> {
                    line = line.typed(text);
                    show();
                    changed.run();
                });
        getChildren().addAll(formula, field, trouble);
        show();
    }

    ReadLine line() {
        return line;
    }

    /** Marks a line of which the reading is not sure. */
    void doubt(double confidence) {
        boolean unsure = confidence < UNSURE;
        pseudoClassStateChanged(DOUBTFUL, unsure);
        if (unsure) {
            trouble.setText(Words.of("confirm.unsure"));
            trouble.setManaged(true);
            trouble.setVisible(true);
        }
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    private void show() {
        formula.show(line.latex().isEmpty() ? "\\cdots" : line.latex());
        trouble.setText(Said.of(line.trouble()));
        trouble.setManaged(!line.trouble().isEmpty());
        trouble.setVisible(trouble.isManaged());
    }
}
