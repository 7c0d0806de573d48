package vivavoce.guard;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The words by which a sentence claims something; read from {@code lexicon.json}. */
final class Lexicon {

    private static final String FILE = "lexicon.json";

    private static final Map<String, List<String>> WORDS = load();

    /** Turns of phrase with number or verdict words in them that are neither. */
    static final Pattern IDIOM = any("idiom");

    /** That there is nothing wrong. */
    static final Pattern NOT_WRONG = any("notWrong");

    /** That what the learner said is right. */
    static final Pattern RIGHT = any("right");

    /** Praise that means so when the learner has just said some maths. */
    static final Pattern PRAISE = any("praise");

    /** That what the learner said is wrong. */
    static final Pattern WRONG = any("wrong");

    /** Doubt that means so when the learner has just said some maths. */
    static final Pattern DOUBT = any("doubt");

    /** A property of a number or of the solution that is not checked here. */
    static final Pattern PROPERTY = any("property");

    static final Pattern NO_SOLUTION = any("noSolution");
    static final Pattern EVERY_NUMBER = any("everyNumber");

    /** That what is right of it is what is left of it: "is", "gives". */
    static final Pattern COPULA = any("copula");

    static final Pattern NEGATION = any("negation");

    /** Before maths that is only pointed at: "the", "look at". */
    static final Pattern POINTING = any("pointing");

    /** Something to be done with the maths that follows: "subtract". */
    static final Pattern OPERATION = any("operation");

    /** How a question begins that states nothing: "is", "what". */
    static final Pattern YES_NO_QUESTION = any("yesNoQuestion");

    static final Pattern OPEN_QUESTION = any("openQuestion");

    /** Words of spoken maths; letters come from the problem. */
    static final Pattern MATHS_WORD = any("mathsWord");

    /** Words that are maths by themselves, so that a run of them must be accounted for. */
    static final Pattern NUMBER_WORD = any("numberWord");

    private Lexicon() {}

    private static Pattern any(String name) {
        List<String> words = Objects.requireNonNull(WORDS.get(name), name);
        return Pattern.compile("(?<![\\w'])(?:" + String.join("|", words) + ")(?![\\w'])");
    }

    private static Map<String, List<String>> load() {
        InputStream file = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, new TypeToken<Map<String, List<String>>>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " can not be read", broken);
        }
    }
}
