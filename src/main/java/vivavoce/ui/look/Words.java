package vivavoce.ui.look;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of the window, from {@code messages.properties} in the language of the machine. */
public final class Words {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("vivavoce.ui.messages");

    private Words() {}

    /** The words under a key. */
    public static String of(String key) {
        return BUNDLE.getString(key);
    }

    /** The words under a key, with {@code {0}}, {@code {1}} … filled in. */
    public static String of(String key, Object... values) {
        return MessageFormat.format(BUNDLE.getString(key), values);
    }
}
