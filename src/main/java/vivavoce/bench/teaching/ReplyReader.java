package vivavoce.bench.teaching;

import vivavoce.maths.MathsException;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Statement;
import vivavoce.speech.Style;
import vivavoce.tutor.Phrase;
import vivavoce.tutor.Reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reply says, read from its captions as a bystander would.
 *
 * @param text all captions
 */
record ReplyReader(Reply reply, String text) {

    private static final Pattern CONFIRMS =
            Pattern.compile(
                    "^(?:yes|good|right|that works|that is (?:it|right)|wonderful|great|well"
                            + " done|exactly)\\b");

    private static final Pattern DOUBTS =
            Pattern.compile(
                    "once more|not sure about|let us (?:check|try|test|stop|see)|another look|did"
                        + " you say|do you mean|a new problem|not fit|should be|do not match|not"
                        + " understand|not sure what you mean");

    private static final Pattern HELPS =
            Pattern.compile("look at|try to|good move|like it|other numbers|in the way|\\?$");

    /** A word, which is no product of letters. */
    private static final Pattern WORDS =
            Pattern.compile("(?<![/\\p{L}])(?!dy/d)(?!(?:or|and)\\b)\\p{L}{2,}|(?<= )[ai](?= )");

    private static final Pattern RELATION = Pattern.compile("[=<>≤≥]");

    /** What is only supposed: "by putting x = 2". */
    private static final Pattern SUPPOSED = Pattern.compile("\\b(?:if|take) [a-z] =");

    private static final Pattern COMES_TO =
            Pattern.compile(
                    "(?:because|help,) ([-+*/^() .×÷√%0-9]+?) is (-?[0-9./]+)|i get (-?[0-9./]+)"
                            + " for ([-+*/^() .×÷√%0-9]+)");

    static ReplyReader of(Reply reply) {
        return new ReplyReader(
                reply,
                reply.phrases().stream().map(Phrase::caption).collect(Collectors.joining(" ")));
    }

    boolean isSilent() {
        return reply.phrases().isEmpty();
    }

    /** Whether it says that what was said is right. */
    boolean confirms() {
        return reply.style() == Style.DELIGHTED || CONFIRMS.matcher(lower()).find();
    }

    /** Whether it casts doubt on what was said. */
    boolean doubts() {
        return DOUBTS.matcher(lower()).find();
    }

    boolean helps() {
        return HELPS.matcher(lower()).find();
    }

    long questions() {
        return text.chars().filter(c -> c == '?').count();
    }

    long sentences() {
        return Pattern.compile("[.?!](?= |$)").matcher(text).results().count();
    }

    /** The question, as it is shown. */
    String question() {
        return text.endsWith("?")
                ? text.substring(Math.max(text.lastIndexOf(". "), text.lastIndexOf("! ")) + 1)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                : "";
    }

    /** Every relation in it. */
    List<Statement> relations() {
        List<Statement> found = new ArrayList<>();
        for (Phrase phrase : reply.phrases()) {
            String caption = phrase.caption();
            if (SUPPOSED.matcher(caption.toLowerCase(Locale.ROOT)).find()) {
                continue;
            }
            Stream.of(WORDS.split(caption))
                    .map(run -> run.replaceAll("^[ ,.|]+|[ ,.!?|]+$", ""))
                    .filter(run -> RELATION.matcher(run).find())
                    .flatMap(maths -> parse(maths).stream())
                    .forEach(found::add);
        }
        return found;
    }

    /** Every sum that is said to come to something, as an equation. */
    List<Statement> sums() {
        return COMES_TO.matcher(lower())
                .results()
                .flatMap(sum ->
                        (sum.group(1) != null
                                        ? parse(sum.group(1) + " = " + sum.group(2))
                                        : parse(sum.group(4) + " = " + sum.group(3)))
                                .stream())
                .toList();
    }

    private String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Optional<Statement> parse(String maths) {
        try {
            return Optional.of(MathsParser.typed(maths));
        } catch (MathsException words) {
            return Optional.empty();
        }
    }
}
