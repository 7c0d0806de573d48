package vivavoce.ui.look;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rest of the program says in English, in the language of the window: {@code
 * sentences.properties} knows the sentences with gaps for what differs, its sisters say them in
 * other languages. What it does not know stays as it is. Any thread.
 */
public final class Said {

    private static final String BUNDLE = "vivavoce.ui.sentences";
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final List<Form> FORMS = forms();

    private Said() {}

    /** A sentence of the program: the words between its gaps, and as a pattern. */
    private record Form(String key, int letters, Pattern pattern) {

        static Form of(String key, String sentence) {
            StringBuilder pattern = new StringBuilder();
            int at = 0;
            Matcher gap = GAP.matcher(sentence);
            while (gap.find()) {
                pattern.append(Pattern.quote(sentence.substring(at, gap.start()))).append("(.+?)");
                at = gap.end();
            }
            pattern.append(Pattern.quote(sentence.substring(at)));
            int letters = gap.replaceAll("").length();
            return new Form(key, letters, Pattern.compile(pattern.toString(), Pattern.DOTALL));
        }

        Optional<String> translated(String sentence) {
            Matcher whole = pattern.matcher(sentence);
            return whole.matches() ? Optional.of(filled(whole)) : Optional.empty();
        }

        /** What stands in a gap may be a sentence again. */
        private String filled(MatchResult gaps) {
            String there = bundle(Locale.getDefault(Locale.Category.DISPLAY)).getString(key);
            return GAP.matcher(there)
                    .replaceAll(gap ->
                            Matcher.quoteReplacement(
                                    Said.of(gaps.group(Integer.parseInt(gap.group(1)) + 1))));
        }
    }

    /** A sentence, or several that are known as one, in the language of the window. */
    public static String of(String sentence) {
        return FORMS.stream()
                .flatMap(form -> form.translated(sentence).stream())
                .findFirst()
                .orElse(sentence);
    }

    /** Those with the most words of their own first: they say most. */
    private static List<Form> forms() {
        ResourceBundle english = bundle(Locale.ENGLISH);
        return english.keySet().stream()
                .map(key -> Form.of(key, english.getString(key)))
                .sorted(Comparator.comparingInt(Form::letters).reversed())
                .toList();
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
