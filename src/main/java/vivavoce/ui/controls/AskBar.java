package vivavoce.ui.controls;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
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
                        pictureButton(openPicture),
                        screenButton(takeScreen),
                        cameraButton(camera),
                        field(),
                        keypadButton(),
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

    private Button keypadButton() {
        Button keys =
                iconButton(
                        "keypad",
                        Icon.KEYPAD,
                        Words.of("ask.keypad", Shortcuts.KEYPAD.getDisplayText()));
        keys.setOnAction(_ -> toggleKeypad());
        return keys;
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
        Button send = iconButton("send", Icon.SEND, Words.of("ask.send"));
        send.setOnAction(_ -> {
            send();
            field.requestFocus();
        });
        field.textProperty()
                .subscribe(text -> send.pseudoClassStateChanged(FILLED, !text.isBlank()));
        return send;
    }

    private static Button pictureButton(Runnable openPicture) {
        Button picture =
                iconButton(
                        "picture",
                        Icon.PICTURE,
                        Words.of("ask.picture", Shortcuts.OPEN.getDisplayText()));
        picture.setOnAction(_ -> openPicture.run());
        return picture;
    }

    private static Button screenButton(Runnable takeScreen) {
        Button screen =
                iconButton(
                        "screen",
                        Icon.CROP,
                        Words.of("ask.screen", Shortcuts.SCREEN.getDisplayText()));
        screen.setOnAction(_ -> takeScreen.run());
        return screen;
    }

    private static Button cameraButton(Runnable camera) {
        Button button =
                iconButton(
                        "camera",
                        Icon.CAMERA,
                        Words.of("camera.button", Shortcuts.CAMERA.getDisplayText()));
        button.setOnAction(_ -> camera.run());
        return button;
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

    private static Button iconButton(String id, Icon icon, String explanation) {
        Button button = new Button(null, icon.node());
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(explanation));
        button.setAccessibleText(explanation);
        return button;
    }
}
