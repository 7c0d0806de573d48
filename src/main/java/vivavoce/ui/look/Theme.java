package vivavoce.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.Locale;
import java.util.Objects;

/** Warm paper by day, deep and quiet by night. */
public enum Theme {
    /** Ink on warm paper. */
    LIGHT,
    /** Chalk on a dark board. */
    DARK;

    /** What the desktop asks for. On the FX thread. */
    public static Theme preferred() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
    }

    /** The other one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Dresses a scene, its tooltips and its menus. On the FX thread. */
    public void dress(Scene scene) {
        Typefaces.load();
        // Tooltips live in windows of their own and take the application's style sheet.
        Application.setUserAgentStylesheet(base());
        String own = resource("lesson.css");
        if (!scene.getStylesheets().contains(own)) {
            scene.getStylesheets().add(own);
        }
        var classes = scene.getRoot().getStyleClass();
        classes.remove(other().styleClass());
        if (!classes.contains(styleClass())) {
            classes.add(styleClass());
        }
    }

    private String base() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    private String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/vivavoce/ui/" + name))
                .toExternalForm();
    }
}
