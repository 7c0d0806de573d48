package vivavoce.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;

/** One calm sentence about something that went wrong, until it is dismissed. */
public final class NoticeBar extends HBox {

    private final Label sentence = new Label();
    private String fromConversation = "";

    /** A hidden bar. */
    public NoticeBar() {
        getStyleClass().add("notice");
        sentence.setId("notice");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button close = new Button(null, Icon.CLOSE.node());
        close.setId("dismiss");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Words.of("notice.dismiss"));
        close.setOnAction(_ -> say(""));
        getChildren().addAll(Icon.NOTICE.node(), sentence, close);
        say("");
    }

    /** Says a sentence of the window's own; "" hides the bar. */
    public void say(String text) {
        sentence.setText(text);
        setVisible(!text.isEmpty());
        setManaged(!text.isEmpty());
    }

    /** Shows the conversation's notice; one that was dismissed stays away until it changes. */
    public void show(String notice) {
        if (!notice.equals(fromConversation)) {
            fromConversation = notice;
            say(Said.of(notice));
        }
    }
}
