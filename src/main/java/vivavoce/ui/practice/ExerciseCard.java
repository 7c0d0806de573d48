package vivavoce.ui.practice;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vivavoce.ui.board.FormulaView;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Words;

import java.util.function.Consumer;

/** A kind of problem with one of its problems; a press takes it to the lesson. */
final class ExerciseCard extends Button {

    private final FormulaView formula;
    private final String title;
    private String latex = "";

    ExerciseCard(String id, String title, Typesetter typesetter, Consumer<String> choose) {
        this.title = title;
        setId(id);
        getStyleClass().add("exercise");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Label name = new Label(title);
        name.getStyleClass().add("setting-name");
        formula = new FormulaView(typesetter, this::requestLayout);
        VBox face = new VBox(name, formula);
        face.getStyleClass().add("exercise-face");
        setGraphic(face);
        setOnAction(_ -> choose.accept(latex));
    }

    /** Shows a problem. */
    void show(String problem) {
        latex = problem;
        formula.show(problem);
        setAccessibleText(Words.of("practice.card", title, problem));
    }
}
