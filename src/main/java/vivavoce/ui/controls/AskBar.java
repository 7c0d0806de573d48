package vivavoce.ui.controls;

import static vivavoce.ui.controls.Shortcuts.CAMERA;
import static vivavoce.ui.controls.Shortcuts.KEYPAD;
import static vivavoce.ui.controls.Shortcuts.OPEN;
import static vivavoce.ui.controls.Shortcuts.SCREEN;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vivavoce.conversation.Intent;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;
import vivavoce.ui.presence.LevelMeter;

import java.util.function.Consumer;

/** The learner's side: microphone and its level, a picture, the typed line. */
public final class AskBar extends HBox {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final Consumer<Intent> intents;
    private final LevelMeter meter = new LevelMeter();
    private final TextField field = new TextField();
    private final ToggleButton mute = new ToggleButton();
    private final MathsKeypad keypad = new MathsKeypad(this::insert);

    /** The bar; the others are what the buttons for pictures do. */
    public AskBar(
            Consumer<Intent> intents, Runnable openPicture, Runnable takeScreen, Runnable camera) {
        this.intents = intents;
        getStyleClass().add("ask-bar");
        HBox line =
                new HBox(
                        button("picture", Icon.PICTURE, "ask.picture", OPEN, openPicture),
                        button("screen", Icon.CROP, "ask.screen", SCREEN, takeScreen),
                        button("camera", Icon.CAMERA, "camera.button", CAMERA, camera),
                        field(),
                        button("keypad", Icon.KEYPAD, "ask.keypad", KEYPAD, this::toggleKeypad),
                        sendButton());
        line.getStyleClass().add("ask-line");
        HBox.setHgrow(field, Priority.ALWAYS);
        VBox typing = new VBox(keypad, line);
        typing.getStyleClass().add("ask-typing");
        HBox.setHgrow(typing, Priority.ALWAYS);
        getChildren().addAll(muteButton(), typing);
    }

    /** Shows the level of the microphone, 0 to 1. */
    public void show(double microphoneLevel) {
        meter.show(mute.isSelected() ? 0 : microphoneLevel);
    }

    /** Runs when the microphone is switched, with true for off. */
    public void onMute(Consumer<Boolean> listener) {
        mute.selectedProperty().subscribe(listener);
    }

    /** Whether the learner has switched the microphone off. */
    public boolean muted() {
        return mute.isSelected();
    }

    /** Switches the microphone off, or on again. */
    public void toggleMute() {
        mute.fire();
    }

    /** Goes to the typed line and adds a text at its end. */
    public void type(String text) {
        field.requestFocus();
        field.appendText(text);
        field.end();
    }

    /** Puts what was heard into the line, to be mended and sent. */
    public void correct(String heard) {
        field.setText(heard);
        field.requestFocus();
        field.selectAll();
    }

    /** Shows the maths keys, or hides them. */
    public void toggleKeypad() {
        keypad.toggle();
        field.requestFocus();
        field.deselect();
        field.end();
    }

    private void insert(String text) {
        field.insertText(field.getCaretPosition(), text);
    }

    private static Button button(
            String id, Icon icon, String words, KeyCombination key, Runnable press) {
        return new IconButton(id, icon, Words.of(words, key.getDisplayText()), press);
    }

    private TextField field() {
        field.setId("typed");
        field.setPromptText(Words.of("ask.prompt"));
        field.setAccessibleText(Words.of("ask.name"));
        field.setOnAction(_ -> send());
        return field;
    }

    private void send() {
        String text = field.getText().strip();
        if (!text.isEmpty()) {
            field.clear();
            intents.accept(new Intent.Typed(text));
        }
    }

    private Button sendButton() {
        Button send =
                new IconButton(
                        "send",
                        Icon.SEND,
                        Words.of("ask.send"),
                        () -> {
                            send();
                            field.requestFocus();
                        });
        field.textProperty()
                .subscribe(text -> send.pseudoClassStateChanged(FILLED, !text.isBlank()));
        return send;
    }

    private HBox muteFace() {
        Node on = Icon.MICROPHONE.node();
        Node off = Icon.MICROPHONE_OFF.node();
        on.visibleProperty().bind(mute.selectedProperty().not());
        on.managedProperty().bind(on.visibleProperty());
        off.visibleProperty().bind(mute.selectedProperty());
        off.managedProperty().bind(off.visibleProperty());
        HBox face = new HBox(on, off, meter);
        face.getStyleClass().add("mute-face");
        return face;
    }

    private ToggleButton muteButton() {
        String key = Shortcuts.MUTE.getDisplayText();
        mute.setId("mute");
        mute.setGraphic(muteFace());
        mute.getStyleClass().add("mute");
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(
                        Bindings.when(mute.selectedProperty())
                                .then(Words.of("microphone.on", key))
                                .otherwise(Words.of("microphone.off", key)));
        mute.setTooltip(tip);
        mute.accessibleTextProperty().bind(tip.textProperty());
        mute.selectedProperty().subscribe(_ -> meter.show(0));
        mute.setOnAction(_ -> intents.accept(new Intent.Mute(mute.isSelected())));
        return mute;
    }
}
