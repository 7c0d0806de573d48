package vivavoce.ui.problem;

import vivavoce.maths.Latex;
import vivavoce.maths.MathsParser;
import vivavoce.maths.MathsSyntaxException;

/**
 * One line of a reading as the learner mends it.
 *
 * @param text as one would type it, or as LaTeX where the maths is not ours
 * @param latex how it is set; "" while it cannot be
 * @param trouble what is wrong with the text, or ""
 */
record ReadLine(String text, String latex, String trouble) {

    /** From LaTeX as it was read. */
    static ReadLine ofLatex(String latex) {
        try {
            return new ReadLine(MathsParser.latex(latex).toString(), latex, "");
        } catch (MathsSyntaxException e) {
            return new ReadLine(latex, latex, "");
        }
    }

    /** From what the learner typed; an empty line is one that is not wanted. */
    ReadLine typed(String newText) {
        if (newText.isBlank()) {
            return new ReadLine(newText, "", "");
        }
        if (newText.equals(text)) {
            return this;
        }
        try {
            return new ReadLine(newText, Latex.of(MathsParser.typed(newText)), "");
        } catch (MathsSyntaxException e) {
            return new ReadLine(newText, "", String.valueOf(e.getMessage()));
        }
    }
}
