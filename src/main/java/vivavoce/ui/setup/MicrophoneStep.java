package vivavoce.ui.setup;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import vivavoce.settings.Devices;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;
import vivavoce.ui.presence.LevelMeter;

/** Say something, see it, hear it back. */
final class MicrophoneStep extends VBox implements SetupStep {

    private final SettingsKeeper settings;
    private final SoundCheck sound;
    private final LevelMeter meter = new LevelMeter();
    private final Label trouble = new Label();
    private final DeviceChoice microphones;
    private final Button play = new Button(Words.of("setup.play"));

    MicrophoneStep(SettingsKeeper settings, SoundCheck sound) {
        this.settings = settings;
        this.sound = sound;
        getStyleClass().add("setup-step");
        microphones =
                new DeviceChoice(
                        "setup.microphone",
                        name -> {
                            settings.change(all -> all.with(all.devices().withMicrophone(name)));
                            listen();
                        });
        meter.getStyleClass().add("large-meter");
        trouble.getStyleClass().add("trouble");
        trouble.setId("setup-trouble");
        trouble.setWrapText(true);
        play.setId("setup-play");
        play.getStyleClass().add("quiet");
        play.setAccessibleText(play.getText());
        play.setOnAction(_ -> playBack());
        HBox row = new HBox(meter, play);
        row.getStyleClass().add("setup-row");
        getChildren().addAll(microphones, row, trouble);
    }

    @Override
    public String key() {
        return "setup.microphone";
    }

    @Override
    public void enter() {
        sound.look(found -> Platform.runLater(() -> show(found)));
        listen();
    }

    @Override
    public void leave() {
        sound.stop();
        meter.show(0);
    }

    private void show(SoundCheck.Found found) {
        microphones.show(found.microphones(), devices().microphone());
        if (found.microphones().isEmpty()) {
            trouble.setText(Words.of("setup.microphone.none"));
        }
    }

    private void listen() {
        trouble.setText("");
        sound.listen(
                devices(),
                level -> Platform.runLater(() -> meter.show(level)),
                sentence -> Platform.runLater(() -> trouble.setText(Said.of(sentence))));
    }

    private void playBack() {
        sound.playBack(
                devices(),
                sentence ->
                        Platform.runLater(() -> {
                            listen();
                            trouble.setText(Said.of(sentence));
                        }));
    }

    private Devices devices() {
        return settings.current().devices();
    }
}
