package vivavoce.ui;

import vivavoce.settings.Look.Language;
import vivavoce.ui.look.Theme;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * A picture of the window to be drawn.
 *
 * @param name of what it shows
 * @param theme its colours
 * @param language its words
 * @param frame its size
 * @param kept whether lessons have been kept
 * @param scene brings the window there; on the FX thread
 */
record Shot(
        String name,
        Theme theme,
        Language language,
        Frame frame,
        boolean kept,
        Consumer<AppWindow> scene) {

    /** Sizes that people have: logical pixels, and screen pixels to each. */
    enum Frame {
        /** No window is smaller. */
        SMALLEST((int) AppWindow.MIN_WIDTH, (int) AppWindow.MIN_HEIGHT, 1),
        /** A small laptop. */
        SMALL(1024, 700, 1),
        /** What most have. */
        USUAL(1280, 800, 1),
        /** The same at twice the density. */
        DENSE(1280, 800, 2),
        /** A 4K screen at twice the density. */
        LARGE(1920, 1080, 2);

        private final int width;
        private final int height;
        private final int scale;

        Frame(int width, int height, int scale) {
            this.width = width;
            this.height = height;
            this.scale = scale;
        }

        int width() {
            return width;
        }

        int height() {
            return height;
        }

        int scale() {
            return scale;
        }

        @Override
        public String toString() {
            return "%dx%d@%d".formatted(width, height, scale);
        }
    }

    /** The same in other words. */
    Shot in(Language other) {
        return new Shot(name, theme, other, frame, kept, scene);
    }

    /** The same in other colours. */
    Shot in(Theme other) {
        return new Shot(name, other, language, frame, kept, scene);
    }

    /** The same in another size. */
    Shot in(Frame other) {
        return new Shot(name, theme, language, other, kept, scene);
    }

    String file() {
        String words = language == Language.GERMAN ? "-german" : "";
        return "%s%s-%s-%s.png"
                .formatted(name, words, theme.choice().name().toLowerCase(Locale.ROOT), frame);
    }
}
