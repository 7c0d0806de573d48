package vivavoce.ui.captions;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import vivavoce.conversation.ConversationView;
import vivavoce.maths.Latex;
import vivavoce.maths.Statement;
import vivavoce.ui.board.FormulaView;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

import java.util.Optional;
import java.util.function.Consumer;

/** "I heard: 3x + 5 = 20", as the learner speaks; a click corrects it. */
public final class HeardBar extends HBox {

    private final FormulaView formula;
    private final Button button = new Button();
    private String words = "";
    private @Nullable Statement heard;

    /**
     * A hidden bar.
     *
     * @param correct gets the maths as one would type it
     */
    public HeardBar(Typesetter typesetter, Consumer<String> correct) {
        getStyleClass().add("heard-bar");
        formula = new FormulaView(typesetter, this::requestLayout);
        Label said = new Label(Words.of("heard.said"));
        said.getStyleClass().add("heard-said");
        HBox face = new HBox(said, formula, Icon.PENCIL.node());
        face.getStyleClass().add("heard-face");
        button.setId("heard");
        button.setAccessibleText(Words.of("heard.correct"));
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("heard");
        button.setTooltip(new Tooltip(Words.of("heard.correct")));
        button.setOnAction(_ -> {
            if (heard != null) {
                correct.accept(heard.toString());
            }
        });
        getChildren().add(button);
        show(Optional.empty());
    }

    /** Shows what was made out of the learner's words. */
    public void show(ConversationView view) {
        String now = view.hearing() + "\n" + view.captions().size();
        if (!now.equals(words)) {
            words = now;
            show(HeardMaths.in(view));
        }
    }

    private void show(Optional<Statement> statement) {
        heard = statement.orElse(null);
        statement.ifPresent(maths -> {
            formula.show(Latex.of(maths));
            button.setAccessibleText(Words.of("heard.name", maths.toString()));
        });
        setVisible(statement.isPresent());
        setManaged(statement.isPresent());
    }
}
