package vivavoce.ui.look;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of the window, from {@code messages.properties} in the language that the process
 * displays; English where there is none of ours.
 */
public final class Words {

    private static final String BUNDLE = "vivavoce.ui.messages";
    private static final Control ENGLISH_OTHERWISE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    /** The words under a key. */
    public static String of(String key) {
        return bundle().getString(key);
    }

    /** The words under a key, with {@code {0}}, {@code {1}} … filled in. */
    public static String of(String key, Object... values) {
        return MessageFormat.format(bundle().getString(key), values);
    }

    /** The words for one of an enum's names: {@code key.light}. */
    public static String of(String key, Enum<?> value) {
        return of(key + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                BUNDLE, Locale.getDefault(Locale.Category.DISPLAY), ENGLISH_OTHERWISE);
    }
}
