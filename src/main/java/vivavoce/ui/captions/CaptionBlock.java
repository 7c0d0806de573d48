package vivavoce.ui.captions;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import vivavoce.conversation.Caption;
import vivavoce.ui.look.Signs;
import vivavoce.ui.look.Words;

/** One turn: who, and the words; what has not sounded yet is fainter. */
final class CaptionBlock extends VBox {

    private final Label who = new Label();
    private final Text heard = new Text();
    private final Text rest = new Text();

    CaptionBlock() {
        getStyleClass().add("caption");
        who.getStyleClass().add("caption-who");
        heard.getStyleClass().add("caption-heard");
        rest.getStyleClass().add("caption-rest");
        TextFlow words = new TextFlow(heard, rest);
        words.getStyleClass().add("caption-words");
        getChildren().addAll(who, words);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows a turn. */
    void show(Caption caption) {
        String text = caption.text();
        int split = Math.clamp(caption.heardCharacters(), 0, text.length());
        who.setText(Words.of(caption.learner() ? "caption.learner" : "caption.tutor"));
        heard.setText(Signs.of(text.substring(0, split)));
        rest.setText(Signs.of(text.substring(split)));
        getStyleClass().removeAll("learner", "tutor");
        getStyleClass().add(caption.learner() ? "learner" : "tutor");
        setAccessibleText(who.getText() + ": " + text);
    }
}
