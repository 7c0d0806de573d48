package vivavoce.ui.practice;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vivavoce.conversation.Intent;
import vivavoce.maths.Skill;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Problems to choose from, always fresh. On the FX thread. */
public final class PracticePage extends StackPane {

    private final Exercises exercises;
    private final Map<Skill, ExerciseCard> cards = new EnumMap<>(Skill.class);

    /**
     * The page.
     *
     * @param seed decides which problems come
     * @param intents gets the problem that was chosen
     */
    public PracticePage(Typesetter typesetter, long seed, Consumer<Intent> intents) {
        exercises = new Exercises(seed);
        getStyleClass().add("page");
        FlowPane shelf = new FlowPane();
        shelf.getStyleClass().add("shelf");
        for (Skill skill : Exercises.skills()) {
            ExerciseCard card =
                    new ExerciseCard(
                            id(skill),
                            Words.of("practice", skill),
                            typesetter,
                            latex -> intents.accept(new Intent.SetProblem(List.of(latex))));
            cards.put(skill, card);
            shelf.getChildren().add(card);
        }
        VBox column = new VBox(title(), shelf, others());
        column.getStyleClass().add("practice-column");
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        getChildren().add(scroll);
        refresh();
    }

    private static VBox title() {
        Label title = new Label(Words.of("practice.title"));
        title.getStyleClass().add("page-title");
        Label how = new Label(Words.of("practice.how"));
        how.getStyleClass().add("explanation");
        how.setWrapText(true);
        return new VBox(title, how);
    }

    private Button others() {
        Button others = new Button(Words.of("practice.others"), Icon.SAY_AGAIN.node());
        others.setId("other-problems");
        others.getStyleClass().add("quiet");
        others.setAccessibleText(others.getText());
        others.setOnAction(_ -> refresh());
        return others;
    }

    /** Shows other problems. */
    public void refresh() {
        cards.forEach((skill, card) -> card.show(exercises.next(skill)));
    }

    private static String id(Skill skill) {
        return "practise-" + skill.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
