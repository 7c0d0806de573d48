package vivavoce.ui.board;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first relation sign of a line, where the lines of a board are aligned. */
final class Relation {

    private static final Pattern TOKEN = Pattern.compile("\\\\[a-zA-Z]+|\\\\.|.", Pattern.DOTALL);
    private static final Pattern SIGN =
            Pattern.compile("=|<|>|\\\\(le|ge|leq|geq|lt|gt|ne|neq|approx|equiv)");

    private Relation() {}

    /** The LaTeX before the first relation sign outside of braces; "" where there is none. */
    static String before(String latex) {
        Matcher token = TOKEN.matcher(latex);
        int depth = 0;
        while (token.find()) {
            String text = token.group();
            if (text.equals("{")) {
                depth++;
            } else if (text.equals("}")) {
                depth--;
            } else if (depth == 0 && SIGN.matcher(text).matches()) {
                return latex.substring(0, token.start());
            }
        }
        return "";
    }
}
