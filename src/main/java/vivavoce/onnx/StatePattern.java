package vivavoce.onnx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Inputs that are fed with outputs of the run before.
 *
 * @param in a regular expression over whole input names, for example {@code
 *     past_key_values\.(\d+)\.(key|value)}
 * @param out the output's name with the groups of {@code in}, for example {@code present.$1.$2}
 * @param grow whether each run adds to it along its open axis, as a cache does
 */
public record StatePattern(String in, String out, boolean grow) {

    /** Whether an input is such a state. */
    boolean matches(String input) {
        return Pattern.matches(in, input);
    }

    /** The output that feeds an input that matches. */
    String outputFor(String input) {
        Matcher matcher = Pattern.compile(in).matcher(input);
        return matcher.replaceFirst(out);
    }
}
