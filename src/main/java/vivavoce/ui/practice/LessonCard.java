package vivavoce.ui.practice;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vivavoce.conversation.Intent;
import vivavoce.lessons.LessonPlan;
import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;

import java.util.function.Consumer;

/** A lesson of the library; a press begins it. */
final class LessonCard extends Button {

    LessonCard(LessonPlan plan, Consumer<Intent> begin) {
        getStyleClass().addAll("tile", "lesson-card");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        String name = Said.of(plan.title());
        String able = Said.of(plan.goal());
        Label title = new Label(name);
        title.getStyleClass().add("topic-name");
        Label goal = new Label(able);
        goal.getStyleClass().add("explanation");
        goal.setWrapText(true);
        Label size =
                new Label(
                        Words.of(
                                "practice.lesson",
                                Words.of("level", plan.level()),
                                plan.tasks().size()));
        size.getStyleClass().add("lesson-size");
        VBox face = new Face(title, goal, size);
        face.getStyleClass().add("topic-face");
        setGraphic(face);
        setAccessibleText(Words.of("practice.card", name, able, size.getText()));
        setOnAction(_ -> begin.accept(new Intent.Teach(plan)));
    }

    /** A button asks how high its face is without saying how wide it will be. */
    private static final class Face extends VBox {

        Face(Node... lines) {
            super(lines);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? computePrefWidth(-1) : width);
        }
    }
}
