package vivavoce.ui.setup;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vivavoce.conversation.Badge;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;

import java.util.Locale;

/** Which loudspeaker, and whether it can be heard. */
final class LoudspeakerStep extends VBox implements SetupStep {

    private final SettingsKeeper settings;
    private final SoundCheck sound;
    private final DeviceChoice loudspeakers;
    private final Label trouble = new Label();
    private final Button play = new Button(Words.of("setup.loudspeaker.play"));
    private final Button echo = new Button(Words.of("setup.echo"));

    LoudspeakerStep(SettingsKeeper settings, SoundCheck sound) {
        this.settings = settings;
        this.sound = sound;
        getStyleClass().add("setup-step");
        loudspeakers =
                new DeviceChoice(
                        "setup.loudspeaker",
                        name ->
                                settings.change(
                                        all -> all.with(all.devices().withLoudspeaker(name))));
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.setId("setup-echo-found");
        play.setId("setup-loudspeaker-play");
        play.getStyleClass().add("quiet");
        play.setAccessibleText(play.getText());
        play.setOnAction(_ -> playBack());
        echo.setId("setup-echo");
        echo.getStyleClass().add("quiet");
        echo.setAccessibleText(echo.getText());
        echo.setOnAction(_ -> testEcho());
        HBox row = new HBox(play, echo);
        row.getStyleClass().add("setup-row");
        getChildren().addAll(loudspeakers, row, trouble);
    }

    @Override
    public String key() {
        return "setup.loudspeaker";
    }

    @Override
    public void enter() {
        sound.look(found ->
                Platform.runLater(() -> {
                    loudspeakers.show(
                            found.loudspeakers(), settings.current().devices().loudspeaker());
                    trouble.setText(
                            found.loudspeakers().isEmpty()
                                    ? Words.of("setup.loudspeaker.none")
                                    : "");
                }));
    }

    @Override
    public void leave() {
        sound.stop();
    }

    private void testEcho() {
        echo.setDisable(true);
        trouble.setText(Words.of("setup.echo.listening"));
        sound.testEcho(settings.current().devices(), found -> Platform.runLater(() -> tell(found)));
    }

    private void tell(Badge found) {
        echo.setDisable(false);
        trouble.setText(
                found.state().isEmpty()
                        ? Said.of(found.sentence())
                        : Words.of(
                                "setup.echo.found",
                                Words.of("badge.echo." + name(found)),
                                Said.of(found.sentence())));
    }

    private static String name(Badge found) {
        return found.state().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void playBack() {
        sound.playBack(
                settings.current().devices(),
                sentence -> Platform.runLater(() -> trouble.setText(Said.of(sentence))));
    }
}
