package vivavoce.ui.settings;

import javafx.scene.layout.VBox;

import vivavoce.settings.SettingsKeeper;
import vivavoce.settings.Talk;
import vivavoce.settings.Talk.Patience;

import java.util.function.UnaryOperator;

/** How the tutor listens and speaks. */
final class TalkSection extends VBox {

    private final SettingsKeeper settings;

    TalkSection(SettingsKeeper settings) {
        this.settings = settings;
        var patience =
                new Choice<>(
                        "setting.patience",
                        Patience.values(),
                        chosen -> change(talk -> talk.with(chosen)));
        Dial speed =
                new Dial(
                        "setting.speed",
                        Talk.SLOWEST,
                        Talk.FASTEST,
                        times -> change(talk -> talk.withSpeed(times)));
        Switch lively = new Switch("setting.lively", on -> change(talk -> talk.withLively(on)));
        Switch tone = new Switch("setting.tone", on -> change(talk -> talk.withTone(on)));
        getChildren()
                .add(
                        new Section(
                                "section.talk",
                                new SettingRow("setting.patience", patience),
                                new SettingRow("setting.speed", speed),
                                new SettingRow("setting.lively", lively),
                                new SettingRow("setting.tone", tone)));
        settings.follow(changed -> {
            patience.show(changed.talk().patience());
            speed.show(changed.talk().speed());
            lively.show(changed.talk().lively());
            tone.show(changed.talk().tone());
        });
    }

    private void change(UnaryOperator<Talk> change) {
        settings.change(all -> all.with(change.apply(all.talk())));
    }
}
