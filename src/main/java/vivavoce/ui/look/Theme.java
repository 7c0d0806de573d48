package vivavoce.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

import vivavoce.settings.Look.ThemeChoice;

import java.util.Locale;
import java.util.Objects;

/** Warm paper by day, deep and quiet by night, or as strong as colours get. */
public enum Theme {
    /** Ink on warm paper. */
    LIGHT,
    /** Chalk on a dark board. */
    DARK,
    /** White on black, strong lines. */
    CONTRAST;

    /** What the learner chose. On the FX thread. */
    public static Theme of(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case CONTRAST -> CONTRAST;
            case DESKTOP ->
                    Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
        };
    }

    /** Light for a dark one, dark for a light one. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** The choice that brings this one. */
    public ThemeChoice choice() {
        return ThemeChoice.valueOf(name());
    }

    /** Dresses a scene, its tooltips and its menus. On the FX thread. */
    public void dress(Scene scene) {
        Typefaces.load();
        // Tooltips live in windows of their own and take the application's style sheet.
        Application.setUserAgentStylesheet(base());
        for (String sheet : new String[] {"lesson.css", "pages.css"}) {
            String own = resource(sheet);
            if (!scene.getStylesheets().contains(own)) {
                scene.getStylesheets().add(own);
            }
        }
        var classes = scene.getRoot().getStyleClass();
        for (Theme theme : values()) {
            classes.remove(theme.styleClass());
        }
        classes.add(styleClass());
    }

    private String base() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, CONTRAST -> new PrimerDark().getUserAgentStylesheet();
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
