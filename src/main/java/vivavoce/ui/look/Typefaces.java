package vivavoce.ui.look;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The typefaces that ship with the window (SIL Open Font Licence): Cabin for buttons and names,
 * Linux Libertine, with lining figures, for what is said; Andika, made for those who learn to read,
 * for whoever wants clearer letters.
 */
final class Typefaces {

    private static final List<String> FILES =
            List.of(
                    "Cabin-Regular.otf",
                    "Cabin-Bold.otf",
                    "LinLibertine_R.otf",
                    "LinLibertine_RI.otf",
                    "Andika-Regular.ttf",
                    "Andika-Bold.ttf");

    private Typefaces() {}

    /**
     * Makes them known to the style sheets; where one does not load, the next in the list is used.
     */
    static void load() {
        for (String file : FILES) {
            try (InputStream in =
                    Typefaces.class.getResourceAsStream("/vivavoce/ui/fonts/" + file)) {
                Font.loadFont(in, 0);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the typeface " + file, e);
            }
        }
    }
}
