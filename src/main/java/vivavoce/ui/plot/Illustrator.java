package vivavoce.ui.plot;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Letter;
import vivavoce.maths.MathsParser;
import vivavoce.maths.MathsSyntaxException;
import vivavoce.maths.Statement;
import vivavoce.tutor.BoardLine;
import vivavoce.tutor.BoardLine.Mark;
import vivavoce.ui.plot.Illustration.Curve;
import vivavoce.ui.plot.Illustration.Graph;
import vivavoce.ui.plot.Illustration.NumberLine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chooses a picture for a board. It never shows more than stands there: a line {@code y = …} has a
 * graph at once; where both sides of an equation meet is shown once the learner has found it, and a
 * range once it is solved.
 */
public final class Illustrator {

    private static final Pattern INEQUALITY =
            Pattern.compile("(.+?)(\\\\leq?|\\\\geq?|\\\\lt|\\\\gt|<|>|≤|≥)(.+)");

    private Illustrator() {}

    /** The picture for a board, if there is one. */
    public static Optional<Illustration> of(List<BoardLine> board) {
        if (board.isEmpty()) {
            return Optional.empty();
        }
        BoardLine last = board.getLast();
        return line(board.getFirst().latex())
                .or(() -> last.mark() == Mark.RIGHT ? solved(board) : Optional.empty());
    }

    private static Optional<Illustration> solved(List<BoardLine> board) {
        return range(board.getLast().latex())
                .or(() -> crossing(board.getFirst().latex(), board.getLast().latex()));
    }

    /** {@code y = 2x + 1}. */
    private static Optional<Illustration> line(String latex) {
        return statement(latex)
                .filter(Equation.class::isInstance)
                .map(Equation.class::cast)
                .filter(equation -> isLetter(equation.left(), "y"))
                .filter(equation -> List.of("x").containsAll(equation.right().letters()))
                .map(equation ->
                        new Graph(equation.toString(), List.of(curve(latex, equation.right())), 0));
    }

    /** Both sides of a solved equation, where they meet. */
    private static Optional<Illustration> crossing(String problem, String solution) {
        Optional<Equation> first = equation(problem);
        Optional<Equation> last = equation(solution);
        if (first.isEmpty() || last.isEmpty() || first.get().letters().size() != 1) {
            return Optional.empty();
        }
        String letter = first.get().letters().first();
        if (!isLetter(last.get().left(), letter) || !last.get().right().letters().isEmpty()) {
            return Optional.empty();
        }
        Equation both = first.get();
        return Optional.of(
                new Graph(
                        both.toString(),
                        List.of(
                                curve("y=" + left(problem), both.left()),
                                curve("y=" + right(problem), both.right())),
                        Evaluation.at(last.get().right(), 0)));
    }

    /** {@code x > 3}, {@code 3 < x}. */
    private static Optional<Illustration> range(String latex) {
        Matcher sides = INEQUALITY.matcher(latex);
        if (!sides.matches()) {
            return Optional.empty();
        }
        Optional<Expression> left = expression(sides.group(1));
        Optional<Expression> right = expression(sides.group(3));
        String sign = sides.group(2);
        boolean greater = sign.contains("g") || sign.equals(">") || sign.equals("≥");
        boolean included = sign.contains("e") || sign.equals("≤") || sign.equals("≥");
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return range(left.get(), right.get(), greater, included)
                .or(() -> range(right.get(), left.get(), !greater, included));
    }

    private static Optional<Illustration> range(
            Expression letter, Expression bound, boolean upwards, boolean included) {
        if (!(letter instanceof Letter(String name)) || !bound.letters().isEmpty()) {
            return Optional.empty();
        }
        String words =
                "%s %s %s"
                        .formatted(
                                name, upwards ? included ? "≥" : ">" : included ? "≤" : "<", bound);
        return Optional.of(new NumberLine(words, name, Evaluation.at(bound, 0), included, upwards));
    }

    private static Curve curve(String latex, Expression side) {
        return new Curve(latex, x -> Evaluation.at(side, x));
    }

    private static boolean isLetter(Expression side, String name) {
        return side instanceof Letter(String letter) && letter.equals(name);
    }

    private static Optional<Equation> equation(String latex) {
        return statement(latex).filter(Equation.class::isInstance).map(Equation.class::cast);
    }

    private static Optional<Expression> expression(String latex) {
        return statement(latex).filter(Expression.class::isInstance).map(Expression.class::cast);
    }

    private static Optional<Statement> statement(String latex) {
        try {
            return Optional.of(MathsParser.latex(latex));
        } catch (MathsSyntaxException e) {
            return Optional.empty();
        }
    }

    private static String left(String latex) {
        return latex.substring(0, latex.indexOf('='));
    }

    private static String right(String latex) {
        return latex.substring(latex.indexOf('=') + 1);
    }
}
