package vivavoce.bench.teaching;

import vivavoce.maths.Alternatives;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Inequality;
import vivavoce.maths.Letter;
import vivavoce.maths.Mistake;
import vivavoce.maths.Mistakes;
import vivavoce.maths.Negative;
import vivavoce.maths.Numeral;
import vivavoce.maths.Point;
import vivavoce.maths.Problem;
import vivavoce.maths.Product;
import vivavoce.maths.Ratio;
import vivavoce.maths.Rational;
import vivavoce.maths.Statement;
import vivavoce.maths.Sum;
import vivavoce.maths.Together;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The wrong lines that simulated students write. */
final class Faults {

    /** A wrong line in place of the right one: by a known mistake, or by a slip. */
    Optional<Statement> after(Problem problem, Statement before, Statement right, Random random) {
        List<Mistake> known = Mistakes.from(problem, before);
        boolean slip = known.isEmpty() || random.nextInt(4) == 0;
        return slip ? guess(right, random) : Optional.of(any(known, random).line());
    }

    /** A guess at an answer. */
    Optional<Statement> guess(Statement answer, Random random) {
        List<Statement> wrong = slips(answer);
        return wrong.isEmpty() ? Optional.empty() : Optional.of(any(wrong, random));
    }

    /** One number changed, one sign turned, one term lost. */
    private static List<Statement> slips(Statement right) {
        List<Statement> wrong = new ArrayList<>();
        for (UnaryOperator<Expression> slip : SLIPS) {
            Statement slipped = map(right, slip);
            if (!slipped.equals(right)) {
                wrong.add(slipped);
            }
        }
        return wrong;
    }

    private static final List<UnaryOperator<Expression>> SLIPS =
            List.of(
                    number -> lastNumber(number, 1),
                    number -> lastNumber(number, 2),
                    number -> lastNumber(number, 10),
                    Faults::turned,
                    Faults::lost);

    private static Statement map(Statement statement, UnaryOperator<Expression> change) {
        return switch (statement) {
            case Expression expression -> change.apply(expression);
            case Equation(var left, var right) -> new Equation(left, change.apply(right));
            case Inequality(var left, var relation, var right) ->
                    new Inequality(left, relation, change.apply(right));
            case Together(var parts) -> new Together(firstOf(parts, change));
            case Alternatives(var parts) -> new Alternatives(firstOf(parts, change));
            case Ratio(var parts) -> {
                List<Expression> more = new ArrayList<>(parts);
                more.set(0, change.apply(more.getFirst()));
                yield new Ratio(more);
            }
            case Point(var x, var y) -> new Point(change.apply(x), y);
        };
    }

    private static List<Statement> firstOf(
            List<Statement> parts, UnaryOperator<Expression> change) {
        List<Statement> more = new ArrayList<>(parts);
        more.set(0, map(more.getFirst(), change));
        return more;
    }

    private static Expression lastNumber(Expression in, int more) {
        if (in instanceof Numeral(var value)) {
            return new Numeral(value.plus(Rational.of(more)));
        }
        List<Expression> parts = new ArrayList<>(in.parts());
        for (int i = parts.size() - 1; i >= 0; i--) {
            Expression changed = lastNumber(parts.get(i), more);
            if (!changed.equals(parts.get(i))) {
                parts.set(i, changed);
                return in.with(parts);
            }
        }
        return in;
    }

    private static Expression turned(Expression in) {
        return switch (in) {
            case Negative(var operand) -> operand;
            case Sum(var terms) -> {
                List<Expression> more = new ArrayList<>(terms);
                more.set(more.size() - 1, turned(more.getLast()));
                yield new Sum(more);
            }
            default -> new Negative(in);
        };
    }

    private static Expression lost(Expression in) {
        return switch (in) {
            case Sum(var terms) when terms.size() > 2 ->
                    new Sum(terms.subList(0, terms.size() - 1));
            case Sum(var terms) -> terms.getFirst();
            case Product(var factors) when factors.getLast() instanceof Letter ->
                    factors.getFirst();
            default -> in;
        };
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
