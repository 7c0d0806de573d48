package vivavoce.speech;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as Supertonic's official code prepares it: decomposed, dashes and quotes plain, without
 * signs and pictures, with a mark at its end. Maths must be in words already.
 */
final class SymbolText {

    private static final Pattern PICTURES =
            Pattern.compile("[\\x{10000}-\\x{10FFFF}\\x{2600}-\\x{27BF}\\x{FE0F}]");
    private static final Pattern DROPPED = Pattern.compile("[♥☆♡©\\\\]");
    private static final Pattern SPACED = Pattern.compile("[\\[\\]|/#→←_`]");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„]");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’´]");
    private static final Pattern ENDS = Pattern.compile(".*[.!?;:,'\")\\]}…。]$");

    private SymbolText() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        plain = PICTURES.matcher(plain).replaceAll("");
        plain = DROPPED.matcher(plain).replaceAll("");
        plain = DASHES.matcher(plain).replaceAll("-");
        plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
        plain = SINGLE_QUOTES.matcher(plain).replaceAll("'");
        plain = SPACED.matcher(plain).replaceAll(" ").replace("@", " at ");
        plain = plain.replaceAll("\\s+", " ").replaceAll(" (?=[,.!?;:])", "").strip();
        return ENDS.matcher(plain).matches() ? plain : plain + ".";
    }
}
