package vivavoce.ui.setup;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import vivavoce.settings.Privacy;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.look.Words;

/** What may be kept, and that nothing leaves the computer. */
final class PrivacyStep extends VBox implements SetupStep {

    private final SettingsKeeper settings;
    private final CheckBox keep = new CheckBox(Words.of("setting.keep"));

    PrivacyStep(SettingsKeeper settings) {
        this.settings = settings;
        getStyleClass().add("setup-step");
        keep.setId("setup-keep");
        keep.setAccessibleText(keep.getText());
        keep.setOnAction(_ -> settings.change(all -> all.with(new Privacy(keep.isSelected()))));
        getChildren().add(keep);
    }

    @Override
    public String key() {
        return "setup.privacy";
    }

    @Override
    public void enter() {
        keep.setSelected(settings.current().privacy().keepSessions());
    }

    @Override
    public void leave() {}
}
