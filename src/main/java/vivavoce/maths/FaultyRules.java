package vivavoce.maths;

import java.util.List;
import java.util.Optional;

/** Finds the known mistake that leads from one line to a wrong one, by making every mistake. */
final class FaultyRules {

    private FaultyRules() {}

    /** The wrong line with the mistake that gives exactly it, or else one that leads to it. */
    static Verdict.Wrong explain(Problem problem, Statement before, Statement wrong) {
        Statement said = said(problem, wrong);
        List<Mistake> mistakes = Mistakes.from(problem, before);
        return found(mistakes, said)
                .or(() -> named(Rounding.in(problem, said)))
                .or(() -> named(slip(before, said)))
                .or(() -> leadingTo(mistakes, said))
                .orElseGet(() -> new Verdict.Wrong(Optional.empty(), Optional.empty()));
    }

    /** What is claimed of an expression: of "2x + 3x = 6x" the right side. */
    private static Statement said(Problem problem, Statement line) {
        boolean form =
                problem instanceof Problem.Rewrite || problem instanceof Problem.Differentiate;
        return form && line instanceof Equation(var left, var right) ? right : line;
    }

    private static Optional<Verdict.Wrong> found(List<Mistake> mistakes, Statement wrong) {
        Likeness likeness = new Likeness(wrong);
        return mistakes.stream()
                .filter(mistake -> likeness.isLike(mistake.line()))
                .findFirst()
                .or(() ->
                        mistakes.stream()
                                .filter(mistake -> likeness.isSwapped(mistake.line()))
                                .findFirst())
                .map(FaultyRules::wrong);
    }

    private static Verdict.Wrong wrong(Mistake mistake) {
        return new Verdict.Wrong(Optional.of(mistake.what()), mistake.term());
    }

    private static Optional<Verdict.Wrong> named(Optional<Misconception> what) {
        return what.map(mistake -> new Verdict.Wrong(Optional.of(mistake), Optional.empty()));
    }

    /** One number worked out wrong, or the sign of an inequality turned. */
    private static Optional<Misconception> slip(Statement before, Statement wrong) {
        return switch (before) {
            case Equation one when wrong instanceof Equation other -> ArithmeticSlip.in(one, other);
            case Inequality one when wrong instanceof Inequality other ->
                    InequalityMistakes.sign(one, other);
            case Expression one when wrong instanceof Expression other ->
                    ArithmeticSlip.in(one, other);
            case Ratio one
                    when wrong instanceof Ratio other && RatioMistakes.isTurned(one, other) ->
                    Optional.of(Misconception.RATIO_TURNED);
            default -> Optional.empty();
        };
    }

    /** A mistake on the way to a last line: the same solutions as the line that it makes. */
    private static Optional<Verdict.Wrong> leadingTo(List<Mistake> mistakes, Statement wrong) {
        boolean solved =
                (wrong instanceof Equation equation && equation.isSolved())
                        || (wrong instanceof Inequality inequality && inequality.isSolved())
                        || wrong instanceof Alternatives
                        || wrong instanceof Together;
        Likeness likeness = new Likeness(wrong);
        return solved
                ? mistakes.stream()
                        .filter(mistake -> likeness.hasSameSolutions(mistake.line()))
                        .findFirst()
                        .map(FaultyRules::wrong)
                : Optional.empty();
    }

    /** Whether a known mistake gives exactly this line, right or wrong. */
    static boolean makes(Equation before, Equation after) {
        Likeness likeness = new Likeness(after);
        return EquationMistakes.list(before).stream()
                .anyMatch(mistake -> likeness.isLike(mistake.line()));
    }
}
