package vivavoce.conversation;

import vivavoce.maths.Equation;
import vivavoce.maths.Latex;
import vivavoce.maths.SpokenMaths;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the learner says to "Is this right?". */
sealed interface Confirmation {

    /** It is. */
    record Yes() implements Confirmation {}

    /** It is not. */
    record No() implements Confirmation {}

    /** It is this instead. */
    record Instead(List<String> latex) implements Confirmation {}

    /** Something else: the lesson goes on with what was read. */
    record Talk() implements Confirmation {}

    /** Words of assent. */
    Set<String> YES =
            Set.of(
                    "yes",
                    "yeah",
                    "yep",
                    "yes it is",
                    "that is right",
                    "that's right",
                    "yes that's right",
                    "yes that is right",
                    "right",
                    "correct",
                    "that's it");

    /** Words of dissent. */
    Set<String> NO =
            Set.of(
                    "no",
                    "nope",
                    "no it is not",
                    "no it isn't",
                    "that is wrong",
                    "that's wrong",
                    "no that's wrong",
                    "no that is wrong",
                    "wrong",
                    "not right",
                    "that's not right",
                    "no that's not right");

    /** Reads it from words as heard or typed. */
    static Confirmation of(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}' ]", "").strip();
        if (YES.contains(plain)) {
            return new Yes();
        }
        if (NO.contains(plain)) {
            return new No();
        }
        return SpokenMaths.find(words)
                .filter(Equation.class::isInstance)
                .<Confirmation>map(statement -> new Instead(List.of(Latex.of(statement))))
                .orElseGet(Talk::new);
    }
}
