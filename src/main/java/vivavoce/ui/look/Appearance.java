package vivavoce.ui.look;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

import vivavoce.settings.Look;
import vivavoce.settings.Look.Language;
import vivavoce.settings.SettingsKeeper;

import java.util.Locale;

/** The look in force: the learner's, and for a projector larger and stronger. On the FX thread. */
public final class Appearance {

    private static final String CLEAR = "clear";

    private final Locale desktop = Locale.getDefault(Locale.Category.DISPLAY);
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>();
    private final BooleanProperty projector = new SimpleBooleanProperty();

    /** Follows the learner's settings. */
    public Appearance(SettingsKeeper settings) {
        settings.follow(changed -> {
            speak(changed.look().language());
            look.set(changed.look());
        });
    }

    /** The colours. */
    public ObservableValue<Theme> theme() {
        return look.flatMap(chosen ->
                projector.map(large -> large ? Theme.CONTRAST : Theme.of(chosen.theme())));
    }

    /** Whether things move. */
    public ObservableValue<Motion> motion() {
        return look.map(chosen -> Motion.of(chosen.motion()));
    }

    /** The size of captions, 1 = as usual. */
    public ObservableValue<Double> captionSize() {
        return look.map(Look::captionSize);
    }

    /** The language of the words. */
    public ObservableValue<Language> language() {
        return look.map(Look::language);
    }

    /** Whether everything is large and strong, for a room. */
    public BooleanProperty projector() {
        return projector;
    }

    /** Keeps a scene dressed like this. */
    public void dress(Scene scene) {
        theme().subscribe(theme -> theme.dress(scene));
    }

    /** Keeps the type of a scene's root in step with its size, and in the letters chosen. */
    public void shape(Region root) {
        Stature.follow(root, projector);
        look.map(Look::clearLetters).subscribe(clear -> mark(root, CLEAR, clear));
    }

    private static void mark(Region root, String styleClass, boolean on) {
        root.getStyleClass().remove(styleClass);
        if (on) {
            root.getStyleClass().add(styleClass);
        }
    }

    private void speak(Language language) {
        Locale.setDefault(
                Locale.Category.DISPLAY,
                switch (language) {
                    case DESKTOP -> desktop;
                    case ENGLISH -> Locale.ENGLISH;
                    case GERMAN -> Locale.GERMAN;
                });
    }
}
