package vivavoce.ui.practice;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vivavoce.conversation.Intent;
import vivavoce.lessons.LessonPlan;
import vivavoce.maths.Skill;
import vivavoce.maths.Topic;
import vivavoce.tutor.NextSkill;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One topic: its lessons, and a problem for each of its skills. */
final class TopicView extends VBox {

    private final Exercises exercises;
    private final Map<Skill, ExerciseCard> cards = new EnumMap<>(Skill.class);

    /**
     * A topic.
     *
     * @param lessons of the topic
     * @param back leads to all topics
     */
    TopicView(
            Topic topic,
            List<LessonPlan> lessons,
            Exercises exercises,
            Typesetter typesetter,
            Consumer<Intent> choose,
            Runnable back) {
        this.exercises = exercises;
        getStyleClass().add("practice-column");
        Button all = new Button(Words.of("practice.all"), Icon.BACK.node());
        all.setId("all-topics");
        all.getStyleClass().add("back");
        all.setAccessibleText(all.getText());
        all.setOnAction(_ -> back.run());
        Label title = new Label(Words.of("topic", topic));
        title.getStyleClass().add("page-title");
        VBox head = new VBox(all, title);
        head.getStyleClass().add("topic-head");
        Shelf problems = new Shelf();
        for (Skill skill : Skill.of(topic)) {
            ExerciseCard card = new ExerciseCard(skill, typesetter, choose);
            cards.put(skill, card);
            problems.getChildren().add(card);
        }
        getChildren().addAll(head, part("practice.problems", problems));
        if (!lessons.isEmpty()) {
            Shelf plans = new Shelf();
            lessons.forEach(plan -> plans.getChildren().add(new LessonCard(plan, choose)));
            getChildren().add(part("practice.lessons", plans));
        }
    }

    /** Shows problems that suit a learner. */
    void show(Standing standing) {
        cards.forEach((skill, card) ->
                card.show(
                        exercises.next(skill, NextSkill.suited(standing.learner(), skill)),
                        standing.of(skill)));
    }

    static VBox part(String key, Shelf shelf) {
        Label title = new Label(Words.of(key));
        title.getStyleClass().add("section-title");
        VBox part = new VBox(title, shelf);
        part.getStyleClass().add("section");
        return part;
    }
}
