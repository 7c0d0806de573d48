package vivavoce.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import vivavoce.ui.look.Words;

/** The way back to the screens that set up microphone and loudspeaker. */
public final class DevicesSection extends VBox {

    /** The section; {@code setUp} shows the screens. */
    public DevicesSection(Runnable setUp) {
        Button again = new Button(Words.of("setting.sound.do"));
        again.setId("set-up-sound");
        again.getStyleClass().add("quiet");
        again.setAccessibleText(again.getText());
        again.setOnAction(_ -> setUp.run());
        getChildren().add(new Section("section.devices", new SettingRow("setting.sound", again)));
    }
}
