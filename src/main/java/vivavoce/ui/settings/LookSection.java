package vivavoce.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vivavoce.settings.Look;
import vivavoce.settings.Look.Language;
import vivavoce.settings.Look.MotionChoice;
import vivavoce.settings.Look.ThemeChoice;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.look.Words;

import java.util.function.UnaryOperator;

/** How the window looks. */
final class LookSection extends VBox {

    private final SettingsKeeper settings;

    LookSection(SettingsKeeper settings) {
        this.settings = settings;
        var theme =
                new Choice<>(
                        "setting.theme",
                        ThemeChoice.values(),
                        chosen -> change(look -> look.with(chosen)));
        var motion =
                new Choice<>(
                        "setting.motion",
                        MotionChoice.values(),
                        chosen -> change(look -> look.with(chosen)));
        var language =
                new Choice<>(
                        "setting.language",
                        Language.values(),
                        chosen -> change(look -> look.with(chosen)));
        Dial size =
                new Dial(
                        "setting.captions",
                        Look.SMALLEST_CAPTIONS,
                        Look.LARGEST_CAPTIONS,
                        times -> change(look -> look.withCaptionSize(times)));
        Switch clear =
                new Switch("setting.letters", on -> change(look -> look.withClearLetters(on)));
        Label sample = new Label(Words.of("setting.captions.sample"));
        sample.getStyleClass().addAll("caption-heard-sample", "serif");
        getChildren()
                .add(
                        new Section(
                                "section.look",
                                new SettingRow("setting.theme", theme),
                                new SettingRow("setting.captions", size),
                                sample,
                                new SettingRow("setting.letters", clear),
                                new SettingRow("setting.motion", motion),
                                new SettingRow("setting.language", language)));
        settings.follow(changed -> {
            Look look = changed.look();
            theme.show(look.theme());
            motion.show(look.motion());
            language.show(look.language());
            size.show(look.captionSize());
            clear.show(look.clearLetters());
            sample.setStyle("-fx-font-size: %sem;".formatted(1.36 * look.captionSize()));
        });
    }

    private void change(UnaryOperator<Look> change) {
        settings.change(all -> all.with(change.apply(all.look())));
    }
}
