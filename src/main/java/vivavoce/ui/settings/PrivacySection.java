package vivavoce.ui.settings;

import javafx.scene.layout.VBox;

import vivavoce.settings.Privacy;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.controls.SureButton;

/** What is kept on this computer, and the button that wipes it. */
public final class PrivacySection extends VBox {

    /** The section; {@code wipe} deletes everything that was kept. */
    public PrivacySection(SettingsKeeper settings, Runnable wipe) {
        Switch keep =
                new Switch("setting.keep", on -> settings.change(all -> all.with(new Privacy(on))));
        SureButton all = new SureButton("wipe", "setting.wipe.do", "setting.wipe.sure", wipe);
        getChildren()
                .add(
                        new Section(
                                "section.privacy",
                                new SettingRow("setting.keep", keep),
                                new SettingRow("setting.wipe", all)));
        settings.follow(changed -> keep.show(changed.privacy().keepSessions()));
    }
}
