package vivavoce.room.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a script, taken word by word. One owner. */
final class Words {

    private record Word(String text, int column) {}

    private static final Pattern WORD =
            Pattern.compile("\"([^\"]*)\"|#.*|[+-](?=\\s)|[^\\s\"#]+|(\")");
    private static final String QUOTED = "\"";

    private final String script;
    private final int line;
    private final List<Word> words = new ArrayList<>();
    private final int end;
    private int at;

    Words(String script, int line, String text) throws ScriptException {
        this.script = script;
        this.line = line;
        this.end = text.stripTrailing().length() + 1;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (matcher.group(2) != null) {
                throw new ScriptException(
                        script, line, matcher.start() + 1, "the quotation is not closed.");
            }
            if (!matcher.group().startsWith("#")) {
                words.add(new Word(matcher.group(), matcher.start() + 1));
            }
        }
    }

    int line() {
        return line;
    }

    boolean isDone() {
        return at == words.size();
    }

    /** Takes the next word if it is this one. */
    boolean take(String word) {
        boolean there = !isDone() && words.get(at).text().equals(word);
        at += there ? 1 : 0;
        return there;
    }

    void need(String word) throws ScriptException {
        if (!take(word)) {
            throw wanted("\"" + word + "\"");
        }
    }

    boolean nextIsNumber() {
        return !isDone() && words.get(at).text().matches("[+-]?\\d+(\\.\\d+)?");
    }

    boolean nextIsQuoted() {
        return !isDone() && words.get(at).text().startsWith(QUOTED);
    }

    double number() throws ScriptException {
        if (!nextIsNumber()) {
            throw wanted("a number");
        }
        return Double.parseDouble(words.get(at++).text());
    }

    String quoted() throws ScriptException {
        if (!nextIsQuoted()) {
            throw wanted("words in quotation marks");
        }
        String text = words.get(at++).text();
        return text.substring(1, text.length() - 1);
    }

    /** One of a choice of words. */
    <T> T oneOf(Map<String, T> choice) throws ScriptException {
        T chosen = isDone() ? null : choice.get(words.get(at).text());
        if (chosen == null) {
            throw wanted(choice.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        at++;
        return chosen;
    }

    void needEnd() throws ScriptException {
        if (!isDone()) {
            throw new ScriptException(
                    script, line, column(), "%s is not understood here.".formatted(next()));
        }
    }

    ScriptException wrong(String sentence) {
        return new ScriptException(script, line, column(), sentence);
    }

    private ScriptException wanted(String what) {
        return wrong("%s where one of these belongs: %s.".formatted(next(), what));
    }

    private String next() {
        return isDone() ? "the end of the line" : words.get(at).text();
    }

    private int column() {
        return isDone() ? end : words.get(at).column();
    }

    /** The constants of an enum, as a script spells them: {@code GO_ON} is {@code go-on}. */
    static <E extends Enum<E>> Map<String, E> names(E[] constants) {
        return Stream.of(constants)
                .collect(
                        Collectors.toMap(
                                constant ->
                                        constant.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                Function.identity()));
    }
}
