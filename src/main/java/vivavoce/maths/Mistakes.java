package vivavoce.maths;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every wrong line that a known mistake makes of the line before it. */
public final class Mistakes {

    private Mistakes() {}

    /**
     * The lines, likeliest mistake first; now and then one is right by accident.
     *
     * @param before a line of working of the problem
     */
    public static List<Mistake> from(Problem problem, Statement before) {
        Stream<Mistake> mistakes =
                switch (problem) {
                    case Problem.Rewrite _ when before instanceof Expression now ->
                            ofExpression(now).stream();
                    case Problem.Solve _ -> ofStatement(before).stream();
                    case Problem.Differentiate(var polynomial) ->
                            lines(DerivativeMistakes.of(polynomial));
                    case Problem.Cancel _ when before instanceof Ratio ratio ->
                            lines(RatioMistakes.of(ratio));
                    case Problem.Share share -> lines(RatioMistakes.of(share));
                    case Problem.GradientAndIntercept line -> lines(LineMistakes.of(line));
                    case Problem.LineThrough line -> lines(LineMistakes.of(line));
                    default -> Stream.empty();
                };
        return mistakes.sorted(Comparator.comparing(Mistake::what)).toList();
    }

    private static <S extends Statement> Stream<Mistake> lines(List<Fault<S>> faults) {
        return faults.stream()
                .map(fault -> new Mistake(fault.what(), Optional.empty(), fault.instead()));
    }

    private static List<Mistake> ofExpression(Expression now) {
        List<Mistake> mistakes = new ArrayList<>(BracketMistakes.list(now));
        mistakes.addAll(PartMistakes.in(now));
        return mistakes;
    }

    private static List<Mistake> ofStatement(Statement before) {
        return switch (before) {
            case Equation equation -> ofEquation(equation);
            case Inequality inequality -> InequalityMistakes.from(inequality);
            case Alternatives(var parts) -> ofParts(parts, Alternatives::new);
            case Together together -> {
                List<Mistake> mistakes = ofParts(together.parts(), Together::new);
                mistakes.addAll(lines(SystemMistakes.from(together)).toList());
                yield mistakes;
            }
            case Expression _, Ratio _, Point _ -> List.of();
        };
    }

    private static List<Mistake> ofEquation(Equation before) {
        List<Mistake> mistakes = new ArrayList<>(EquationMistakes.list(before));
        PartMistakes.in(before.left())
                .forEach(part -> mistakes.add(with(part, before, part.line(), before.right())));
        PartMistakes.in(before.right())
                .forEach(part -> mistakes.add(with(part, before, before.left(), part.line())));
        mistakes.addAll(lines(QuadraticMistakes.from(before)).toList());
        return mistakes;
    }

    private static Mistake with(Mistake part, Equation before, Statement left, Statement right) {
        return left instanceof Expression one && right instanceof Expression other
                ? new Mistake(part.what(), part.term(), new Equation(one, other))
                : new Mistake(part.what(), part.term(), before);
    }

    /** How parts become one line. */
    private interface Join {
        Statement of(List<Statement> parts);
    }

    /** A mistake in one of the parts, the others as they are; and the wrong part alone. */
    private static List<Mistake> ofParts(List<Statement> parts, Join join) {
        List<Mistake> mistakes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (Mistake mistake : ofStatement(parts.get(i))) {
                List<Statement> all = new ArrayList<>(parts);
                all.set(i, mistake.line());
                mistakes.add(new Mistake(mistake.what(), mistake.term(), join.of(all)));
                mistakes.add(mistake);
            }
        }
        return mistakes;
    }
}
