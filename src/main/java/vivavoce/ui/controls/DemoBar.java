package vivavoce.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

/** Says that a scripted student has the learner's part, and sends the student away. */
public final class DemoBar extends HBox {

    private Runnable end = () -> {};

    /** A hidden bar. */
    public DemoBar() {
        setId("demo-bar");
        getStyleClass().add("replay-bar");
        Label name = new Label(Words.of("demo.playing"), Icon.PLAY.node());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button stop = new Button(Words.of("demo.stop"));
        stop.setId("demo-stop");
        stop.getStyleClass().add("quiet");
        stop.setMinWidth(USE_PREF_SIZE);
        stop.setAccessibleText(stop.getText());
        stop.setOnAction(_ -> stop());
        getChildren().addAll(name, stop);
        hide();
    }

    /** The student has come; {@code leave} sends the student away. */
    public void show(Runnable leave) {
        end = leave;
        setVisible(true);
        setManaged(true);
    }

    /** Sends the student away, if one is there. */
    public void stop() {
        if (isVisible()) {
            hide();
            end.run();
        }
    }

    /** The student has left. */
    public void hide() {
        setVisible(false);
        setManaged(false);
    }
}
