package vivavoce.ui.practice;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vivavoce.conversation.Intent;
import vivavoce.learner.LearnerRecord;
import vivavoce.maths.Topic;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** What comes next, all topics with the learner's progress, and the lessons. On the FX thread. */
public final class PracticePage extends StackPane {

    private final Typesetter typesetter;
    private final LessonLibrary library;
    private final Consumer<Intent> choose;
    private final Exercises exercises;
    private final NextCard next;
    private final Map<Topic, TopicCard> topics = new EnumMap<>(Topic.class);
    private final VBox overview;
    private final ScrollPane scroll = new ScrollPane();
    private Standing standing = new Standing(LearnerRecord.empty());

    /**
     * The page.
     *
     * @param library where lessons come from
     * @param seed decides which problems come
     * @param recent what was done lately
     * @param choose gets the problem or lesson that was chosen
     * @param openLesson asks for a lesson file
     * @param demonstrate lets a scripted student have a lesson
     */
    public PracticePage(
            Typesetter typesetter,
            LessonLibrary library,
            long seed,
            Node recent,
            Consumer<Intent> choose,
            Runnable openLesson,
            Runnable demonstrate) {
        this.typesetter = typesetter;
        this.library = library;
        this.choose = choose;
        exercises = new Exercises(seed);
        next = new NextCard(exercises, typesetter, choose);
        getStyleClass().add("page");
        Shelf shelf = new Shelf();
        for (Topic topic : Topic.values()) {
            TopicCard card = new TopicCard(topic, this::open);
            topics.put(topic, card);
            shelf.getChildren().add(card);
        }
        overview =
                new VBox(
                        title(openLesson, demonstrate),
                        top(recent),
                        TopicView.part("practice.topics", shelf));
        overview.getStyleClass().add("practice-column");
        scroll.setId("practice");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setContent(overview);
        getChildren().add(scroll);
        show(LearnerRecord.empty());
        showCards();
    }

    private HBox top(Node recent) {
        HBox top = new HBox(next, recent);
        top.getStyleClass().add("practice-top");
        HBox.setHgrow(next, Priority.ALWAYS);
        return top;
    }

    private static HBox title(Runnable openLesson, Runnable demonstrate) {
        Label title = new Label(Words.of("practice.title"));
        title.getStyleClass().add("page-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox line =
                new HBox(
                        title,
                        button("demonstrate", "practice.demonstrate", Icon.PLAY, demonstrate),
                        button("open-lesson", "practice.open", Icon.OPEN, openLesson));
        line.getStyleClass().add("title-line");
        return line;
    }

    private static Button button(String id, String words, Icon icon, Runnable press) {
        Button button = new Button(Words.of(words), icon.node());
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(button.getText());
        button.setOnAction(_ -> press.run());
        return button;
    }

    /** Shows what is known of the learner; another problem comes only when that has changed. */
    public void show(LearnerRecord learner) {
        if (!learner.equals(standing.learner())) {
            standing = new Standing(learner);
            next.show(learner);
            showCards();
        }
    }

    private void showCards() {
        topics.values().forEach(card -> card.show(standing));
        if (scroll.getContent() instanceof TopicView open) {
            open.show(standing);
        }
    }

    /** Shows all topics. */
    public void overview() {
        scroll.setContent(overview);
        scroll.setVvalue(0);
    }

    private void open(Topic topic) {
        library.lessons(plans ->
                Platform.runLater(() -> {
                    TopicView view =
                            new TopicView(
                                    topic,
                                    plans.stream().filter(plan -> plan.topic() == topic).toList(),
                                    exercises,
                                    typesetter,
                                    choose,
                                    () -> back(topic));
                    view.show(standing);
                    scroll.setContent(view);
                    scroll.setVvalue(0);
                    view.lookup("#all-topics").requestFocus();
                }));
    }

    private void back(Topic topic) {
        overview();
        TopicCard card = topics.get(topic);
        if (card != null) {
            card.requestFocus();
        }
    }
}
