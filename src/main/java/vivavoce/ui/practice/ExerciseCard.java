package vivavoce.ui.practice;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vivavoce.conversation.Intent;
import vivavoce.maths.Skill;
import vivavoce.ui.board.FormulaView;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Words;

import java.util.Locale;
import java.util.function.Consumer;

/** A skill with one of its problems; a press takes the problem to the lesson. */
final class ExerciseCard extends Button {

    private final String title;
    private final Label task = new Label();
    private final FormulaView formula;
    private final MasteryBar bar = new MasteryBar();
    private @Nullable Exercise shown;

    ExerciseCard(Skill skill, Typesetter typesetter, Consumer<Intent> choose) {
        title = Words.of("skill", skill);
        setId("practise-" + skill.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().addAll("tile", "exercise");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Label name = new Label(title);
        name.getStyleClass().add("setting-name");
        task.getStyleClass().add("explanation");
        formula = new FormulaView(typesetter, this::requestLayout);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox face = new VBox(name, task, formula, space, bar);
        face.getStyleClass().add("exercise-face");
        setGraphic(face);
        setOnAction(_ -> {
            if (shown != null) {
                choose.accept(shown.intent());
            }
        });
    }

    /** Shows a problem, and how well its skill is known. */
    void show(Exercise exercise, double known) {
        shown = exercise;
        task.setText(exercise.task());
        formula.show(exercise.latex());
        bar.show(known);
        setAccessibleText(
                Words.of(
                        "practice.card",
                        title,
                        exercise.problem().text(),
                        bar.getAccessibleText()));
    }
}
