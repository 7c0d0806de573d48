package vivavoce.maths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Solves two linear equations in two letters, by elimination or by substitution. */
final class SystemSteps {

    private final Method method;
    private final Notation notation;

    SystemSteps(Method method, Notation notation) {
        this.method = method;
        this.notation = notation;
    }

    Optional<Step> next(Together now) {
        List<Equation> equations = equations(now);
        Equation first = equations.get(0);
        Equation second = equations.get(1);
        if (equations.stream().anyMatch(equation -> equation.letters().isEmpty())) {
            return Optional.empty();
        }
        return oneLetter(now, first, second, false)
                .or(() -> oneLetter(now, second, first, true))
                .or(() -> substituted(now, first, second, true))
                .or(() -> substituted(now, second, first, false))
                .or(() -> inOrder(now, first, second))
                .or(() -> byMethod(now, first, second));
    }

    private static List<Equation> equations(Together now) {
        List<Equation> equations = new ArrayList<>();
        now.parts()
                .forEach(part -> {
                    if (part instanceof Equation equation) {
                        equations.add(equation);
                    }
                });
        if (equations.size() != 2 || now.parts().size() != 2 || now.letters().size() > 2) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I solve two equations in two letters, and this is something else.");
        }
        LinearSystem.of(now, now.letters());
        return equations;
    }

    /** A step in the equation that has one letter left. */
    private Optional<Step> oneLetter(Together now, Equation one, Equation other, boolean swapped) {
        if (one.letters().size() != 1) {
            return Optional.empty();
        }
        return new LinearSolver(one, notation)
                .next(one)
                .map(step -> {
                    Equation after = (Equation) step.after();
                    return new Step(
                            step.rule(),
                            now,
                            swapped ? Together.of(other, after) : Together.of(after, other),
                            step.reason());
                });
    }

    /** The value of a letter put into the other equation; or an expression for it. */
    private Optional<Step> substituted(
            Together now, Equation known, Equation other, boolean first) {
        boolean isKnown =
                known.left() instanceof Letter
                        && !known.right().letters().contains(name(known.left()))
                        && other.letters().contains(name(known.left()))
                        && (known.right().isNumeric() || !prefersElimination());
        if (!isKnown) {
            return Optional.empty();
        }
        Map<String, Expression> value = Map.of(name(known.left()), known.right());
        Equation after = other.onBothSides(side -> Truth.put(side, value));
        return Optional.of(
                new Step(
                        Rule.SUBSTITUTE,
                        now,
                        first ? Together.of(known, after) : Together.of(after, known),
                        "Put %s for %s in the other equation."
                                .formatted(Plain.of(known.right()), name(known.left()))));
    }

    private boolean prefersElimination() {
        return method == Method.ELIMINATION;
    }

    private static String name(Expression letter) {
        return letter.letters().first();
    }

    private static Optional<Step> inOrder(Together now, Equation first, Equation second) {
        boolean solved = first.isSolved() && second.isSolved();
        boolean turned = solved && name(first.left()).compareTo(name(second.left())) > 0;
        if (turned) {
            return Optional.of(
                    new Step(
                            Rule.REORDER,
                            now,
                            Together.of(second, first),
                            "Write the letters in order."));
        }
        return Optional.empty();
    }

    private Optional<Step> byMethod(Together now, Equation first, Equation second) {
        if (first.isSolved() && second.isSolved()) {
            return Optional.empty();
        }
        List<String> letters = List.copyOf(now.letters());
        if (method == Method.SUBSTITUTION) {
            return Optional.of(madeSubject(now, first, second, letters));
        }
        LinearForm one = LinearForm.of(first, letters);
        LinearForm other = LinearForm.of(second, letters);
        boolean tidy =
                first.equals(one.written(notation)) && second.equals(other.written(notation));
        return Optional.of(
                tidy
                        ? new Elimination(notation, letters).step(now, one, other)
                        : new Step(
                                Rule.COLLECT_LIKE_TERMS,
                                now,
                                Together.of(one.written(notation), other.written(notation)),
                                "Write both with the letters on the left and the number on the"
                                        + " right."));
    }

    /** The letter that stands alone most easily. */
    private Step madeSubject(Together now, Equation first, Equation second, List<String> letters) {
        LinearForm one = LinearForm.of(first, letters);
        LinearForm other = LinearForm.of(second, letters);
        int best = 0;
        for (int i = 1; i < 4; i++) {
            best = size(i, one, other).compareTo(size(best, one, other)) < 0 ? i : best;
        }
        boolean useFirst = best < 2;
        Equation subject = (useFirst ? one : other).subject(best % 2, notation);
        return new Step(
                Rule.MAKE_SUBJECT,
                now,
                useFirst ? Together.of(subject, second) : Together.of(first, subject),
                "Make %s the subject of one equation.".formatted(letters.get(best % 2)));
    }

    private static BigInteger size(int choice, LinearForm one, LinearForm other) {
        Rational number = (choice < 2 ? one : other).coefficients().get(choice % 2);
        return number.isZero() ? BigInteger.TWO.pow(Rational.MAX_BITS) : number.numerator().abs();
    }
}
