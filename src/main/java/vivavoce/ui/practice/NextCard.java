package vivavoce.ui.practice;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vivavoce.conversation.Intent;
import vivavoce.learner.LearnerRecord;
import vivavoce.tutor.NextSkill;
import vivavoce.ui.board.FormulaView;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

import java.util.function.Consumer;

/** The next best problem over all topics, and why it is this one. */
final class NextCard extends HBox {

    private final Exercises exercises;
    private final Consumer<Intent> choose;
    private final Label why = new Label();
    private final Label title = new Label();
    private final Label task = new Label();
    private final FormulaView formula;
    private final MasteryBar bar = new MasteryBar();
    private final Button practise = new Button(Words.of("practice.next.do"));
    private @Nullable Exercise shown;
    private LearnerRecord learner = LearnerRecord.empty();

    NextCard(Exercises exercises, Typesetter typesetter, Consumer<Intent> choose) {
        this.exercises = exercises;
        this.choose = choose;
        formula = new FormulaView(typesetter, this::requestLayout);
        getStyleClass().add("next-card");
        why.getStyleClass().add("next-why");
        why.setId("next-why");
        title.getStyleClass().add("next-title");
        title.setId("next-title");
        title.setWrapText(true);
        task.getStyleClass().add("explanation");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox words = new VBox(why, title, bar, space, buttons());
        words.getStyleClass().add("next-words");
        VBox paper = new VBox(task, formula);
        paper.getStyleClass().add("next-paper");
        HBox.setHgrow(paper, Priority.ALWAYS);
        getChildren().addAll(words, paper);
        show(learner);
    }

    private HBox buttons() {
        practise.setId("practise-next");
        practise.getStyleClass().add("accent");
        practise.setOnAction(_ -> {
            if (shown != null) {
                choose.accept(shown.intent());
            }
        });
        Button other = new Button(Words.of("practice.next.other"), Icon.SAY_AGAIN.node());
        other.setId("another-problem");
        other.getStyleClass().add("quiet");
        other.setAccessibleText(other.getText());
        other.setOnAction(_ -> show(learner));
        HBox buttons = new HBox(practise, other);
        buttons.getStyleClass().add("next-buttons");
        return buttons;
    }

    /** Shows what is next for a learner: a fresh problem. */
    void show(LearnerRecord known) {
        learner = known;
        NextSkill next = NextSkill.of(known);
        Exercise exercise = exercises.next(next.skill(), next.difficulty());
        shown = exercise;
        why.setText(Words.of("practice.why", next.why()));
        title.setText(Words.of("skill", next.skill()));
        bar.show(new Standing(known).of(next.skill()));
        task.setText(exercise.task());
        formula.show(exercise.latex());
        practise.setAccessibleText(
                Words.of(
                        "practice.card",
                        practise.getText(),
                        title.getText(),
                        exercise.problem().text()));
    }
}
