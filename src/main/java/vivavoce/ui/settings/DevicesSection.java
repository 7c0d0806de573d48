package vivavoce.ui.settings;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import vivavoce.camera.Cameras;
import vivavoce.settings.Devices;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.look.Words;
import vivavoce.ui.setup.DeviceChoice;
import vivavoce.ui.setup.SoundCheck;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/** Which microphone, loudspeaker and camera, and whether the graphics card may help. */
public final class DevicesSection extends VBox {

    private final SettingsKeeper settings;
    private final SoundCheck sound;
    private final Cameras cameras;
    private final Executor background;
    private final DeviceChoice microphone;
    private final DeviceChoice loudspeaker;
    private final DeviceChoice camera;

    /**
     * The section.
     *
     * @param background where devices are looked for
     * @param setUp shows the screens that try them out
     */
    public DevicesSection(
            SettingsKeeper settings,
            SoundCheck sound,
            Cameras cameras,
            Executor background,
            Runnable setUp) {
        this.settings = settings;
        this.sound = sound;
        this.cameras = cameras;
        this.background = background;
        microphone = choice("setting.microphone", (all, name) -> all.withMicrophone(name));
        loudspeaker = choice("setting.loudspeaker", (all, name) -> all.withLoudspeaker(name));
        camera = choice("setting.camera", (all, name) -> all.withCamera(name));
        Switch graphics =
                new Switch(
                        "setting.graphics", on -> change(devices -> devices.withGraphicsCard(on)));
        getChildren()
                .add(
                        new Section(
                                "section.devices",
                                new SettingRow("setting.microphone", microphone),
                                new SettingRow("setting.loudspeaker", loudspeaker),
                                new SettingRow("setting.sound", again(setUp)),
                                new SettingRow("setting.camera", camera),
                                new SettingRow("setting.graphics", graphics)));
        settings.follow(changed -> graphics.show(changed.devices().graphicsCard()));
        show(new SoundCheck.Found(List.of(), List.of()));
        showCameras(List.of());
    }

    private static Button again(Runnable setUp) {
        Button again = new Button(Words.of("setting.sound.do"));
        again.setId("set-up-sound");
        again.getStyleClass().add("quiet");
        again.setAccessibleText(again.getText());
        again.setOnAction(_ -> setUp.run());
        return again;
    }

    private interface Naming {
        Devices with(Devices devices, String name);
    }

    private DeviceChoice choice(String key, Naming naming) {
        return new DeviceChoice(key, name -> change(devices -> naming.with(devices, name)));
    }

    private void change(UnaryOperator<Devices> change) {
        settings.change(all -> all.with(change.apply(all.devices())));
    }

    /** Looks for devices again. */
    public void refresh() {
        sound.look(found -> Platform.runLater(() -> show(found)));
        background.execute(() -> {
            List<String> names = cameras.names();
            Platform.runLater(() -> showCameras(names));
        });
    }

    private void show(SoundCheck.Found found) {
        microphone.show(found.microphones(), devices().microphone());
        loudspeaker.show(found.loudspeakers(), devices().loudspeaker());
    }

    private void showCameras(List<String> names) {
        camera.show(names, devices().camera());
    }

    private Devices devices() {
        return settings.current().devices();
    }
}
