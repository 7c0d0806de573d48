package vivavoce.ui.setup;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vivavoce.settings.Settings;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.look.Veil;
import vivavoce.ui.look.Words;

import java.util.List;

/** The first-run screens, one after the other; each may be skipped, and all at once. */
public final class SetupPane extends StackPane {

    private final SettingsKeeper settings;
    private final Runnable done;
    private final List<SetupStep> steps;
    private final Label title = new Label();
    private final Label says = new Label();
    private final Label count = new Label();
    private final StackPane body = new StackPane();
    private final Button next = new Button();
    private int at;

    /**
     * The screens, hidden.
     *
     * @param done runs when they have been seen or skipped
     */
    public SetupPane(SettingsKeeper settings, SoundCheck sound, Runnable done) {
        this.settings = settings;
        this.done = done;
        steps =
                List.of(
                        new MicrophoneStep(settings, sound),
                        new LoudspeakerStep(settings, sound),
                        new PrivacyStep(settings));
        setId("setup");
        Veil.of(this);
        title.getStyleClass().add("page-title");
        title.setId("setup-title");
        says.getStyleClass().add("empty-how");
        says.setWrapText(true);
        count.getStyleClass().add("explanation");
        VBox card = new VBox(count, title, says, body, buttons());
        card.getStyleClass().addAll("card", "setup-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Enter goes on, also where another control has the keyboard. */
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            next();
        }
    }

    private HBox buttons() {
        Button skip = new Button(Words.of("setup.skip"));
        skip.setId("setup-skip");
        skip.setAccessibleText(skip.getText());
        skip.setOnAction(_ -> finish());
        next.setId("setup-next");
        next.getStyleClass().add("accent");
        next.accessibleTextProperty().bind(next.textProperty());
        next.setText(Words.of("setup.next"));
        next.setOnAction(_ -> next());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(skip, space, next);
        buttons.getStyleClass().add("setup-buttons");
        return buttons;
    }

    /** Shows the first screen. */
    public void begin() {
        setVisible(true);
        at = 0;
        enter();
    }

    /** Closes the screens; they do not come back by themselves. */
    public void finish() {
        if (isVisible()) {
            steps.get(at).leave();
            setVisible(false);
            settings.change(Settings::afterIntroduction);
            done.run();
        }
    }

    private void next() {
        steps.get(at).leave();
        if (at == steps.size() - 1) {
            finish();
        } else {
            at++;
            enter();
        }
    }

    private void enter() {
        SetupStep step = steps.get(at);
        title.setText(Words.of(step.key() + ".title"));
        says.setText(Words.of(step.key() + ".says"));
        count.setText(Words.of("setup.count", at + 1, steps.size()));
        next.setText(Words.of(at == steps.size() - 1 ? "setup.finish" : "setup.next"));
        body.getChildren().setAll((Node) step);
        step.enter();
        next.requestFocus();
    }
}
