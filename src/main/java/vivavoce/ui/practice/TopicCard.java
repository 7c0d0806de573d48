package vivavoce.ui.practice;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vivavoce.maths.Skill;
import vivavoce.maths.Topic;
import vivavoce.ui.look.Words;

import java.util.Locale;
import java.util.function.Consumer;

/** A topic and how far the learner has got in it; a press opens it. */
final class TopicCard extends Button {

    private final Topic topic;
    private final Label progress = new Label();
    private final MasteryBar bar = new MasteryBar();

    TopicCard(Topic topic, Consumer<Topic> open) {
        this.topic = topic;
        setId("topic-" + topic.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().addAll("tile", "topic");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Label name = new Label(Words.of("topic", topic));
        name.getStyleClass().add("topic-name");
        progress.getStyleClass().add("explanation");
        VBox face = new VBox(name, progress, bar);
        face.getStyleClass().add("topic-face");
        setGraphic(face);
        setOnAction(_ -> open.accept(topic));
    }

    void show(Standing standing) {
        int skills = Skill.of(topic).size();
        progress.setText(Words.of("practice.mastered", standing.mastered(topic), skills));
        bar.show(standing.of(topic));
        setAccessibleText(
                Words.of(
                        "practice.card",
                        Words.of("topic", topic),
                        progress.getText(),
                        bar.getAccessibleText()));
    }
}
