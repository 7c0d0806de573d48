package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.matheclipse.core.eval.ExprEvaluator;

import java.util.List;
import java.util.stream.Collectors;

/** Another computer algebra system agrees with every step of problems of every skill. */
class SymjaOracleTest {

    /** For each skill and difficulty; {@code -Dvivavoce.oracle=50} tries more. */
    private static final int PROBLEMS = Integer.getInteger("vivavoce.oracle", 3);

    private final ExprEvaluator symja = new ExprEvaluator(false, (short) 10);

    @Test
    void symjaAgreesWithEveryStepOfEverySkill() {
        ProblemGenerator problems = new ProblemGenerator(2026);
        int steps = 0;
        for (Skill skill : Skill.values()) {
            for (Difficulty difficulty : Difficulty.values()) {
                for (int i = 0; i < PROBLEMS; i++) {
                    steps += agreed(problems.next(skill, difficulty));
                }
            }
        }
        assertThat(steps)
                .isGreaterThan(Skill.values().length * Difficulty.values().length * PROBLEMS);
    }

    private int agreed(Problem problem) {
        List<Step> steps = Solver.solve(problem).steps();
        for (Step step : steps) {
            assertThat(follows(problem, step.after()))
                    .as("%s: %s", problem.text(), step.after())
                    .isTrue();
        }
        return steps.size();
    }

    private boolean follows(Problem problem, Statement line) {
        return switch (problem) {
            case Problem.Rewrite(var goal, var expression) ->
                    isZero("(" + code(expression) + ")-(" + code((Expression) line) + ")");
            case Problem.Solve(var statement, var method) -> sameSolutions(statement, line);
            case Problem.Differentiate(var polynomial) ->
                    line instanceof Equation(var left, var right)
                            ? isZero("D(" + code(polynomial) + ",x)-(" + code(right) + ")")
                            : isZero(
                                    "(" + code(polynomial) + ")-(" + code((Expression) line) + ")");
            case Problem.Cancel(var ratio) -> inProportion(ratio, (Ratio) line);
            case Problem.Share(var amount, var ratio) ->
                    line instanceof Ratio shares
                            ? inProportion(ratio, shares)
                                    && isZero(code(new Sum(shares.parts())) + "-" + code(amount))
                            : isZero(
                                    code((Expression) line)
                                            + "-"
                                            + code(new Quotient(amount, new Sum(ratio.parts()))));
            case Problem.GradientAndIntercept(var equation) -> onLine(equation, line);
            case Problem.LineThrough(var first, var second) -> throughPoints(first, second, line);
        };
    }

    /** Equations by their product of differences, which must be in proportion; others by Solve. */
    private boolean sameSolutions(Statement problem, Statement line) {
        return switch (line) {
            case Together together ->
                    symja.eval("Solve(" + code(problem) + ",{x,y})")
                            .toString()
                            .equals(symja.eval("Solve(" + code(line) + ",{x,y})").toString());
            case Inequality inequality -> {
                String factor = ratio(product(problem), product(line));
                boolean turned = factor.startsWith("-");
                Relation relation = ((Inequality) problem).relation();
                yield isConstant(factor)
                        && inequality.relation() == (turned ? relation.flipped() : relation);
            }
            default ->
                    isConstant(ratio(product(problem), product(line)))
                            || isConstant(ratio(product(problem), "(" + product(line) + ")^2"));
        };
    }

    private boolean onLine(Equation problem, Statement line) {
        if (line instanceof Together(var parts)) {
            String height =
                    parts.stream()
                            .map(part -> code(((Equation) part).right()))
                            .collect(Collectors.joining(")*x+("));
            String y = symja.eval("Solve(" + code(problem) + ",y)").toString();
            return isZero("(y/." + y + "[[1]])-((" + height + "))");
        }
        return isConstant(ratio(product(problem), product(line)));
    }

    /** True at both points, with the gradient and the intercept that Symja finds. */
    private boolean throughPoints(Point first, Point second, Statement line) {
        String found =
                symja.eval(
                                "Solve({%s==m*(%s)+c,%s==m*(%s)+c},{m,c})[[1]]"
                                        .formatted(
                                                code(first.y()),
                                                code(first.x()),
                                                code(second.y()),
                                                code(second.x())))
                        .toString();
        String difference = product(line);
        return List.of(first, second).stream()
                .allMatch(point ->
                        isZero(
                                "((%s)/.%s)/.{x->%s,y->%s}"
                                        .formatted(
                                                difference,
                                                found,
                                                code(point.x()),
                                                code(point.y()))));
    }

    private boolean inProportion(Ratio ratio, Ratio given) {
        boolean same = true;
        for (int i = 1; i < ratio.parts().size(); i++) {
            same &=
                    isZero(
                            "%s*%s-%s*%s"
                                    .formatted(
                                            code(ratio.parts().get(0)),
                                            code(given.parts().get(i)),
                                            code(ratio.parts().get(i)),
                                            code(given.parts().get(0))));
        }
        return same;
    }

    @Test
    void symjaWouldSeeAWrongStep() {
        assertThat(follows(typed("3x + 1 = 4"), MathsParser.typed("3x = 5"))).isFalse();
        assertThat(follows(typed("x^2 = 9"), MathsParser.typed("x = 3"))).isFalse();
        assertThat(follows(typed("expand (x + 1)^2"), MathsParser.typed("x^2 + 1"))).isFalse();
        assertThat(follows(typed("√12"), MathsParser.typed("3 × √2"))).isFalse();
        assertThat(follows(typed("-x < 3"), MathsParser.typed("x < -3"))).isFalse();
        assertThat(follows(typed("x+y=5, x-y=1"), MathsParser.typed("x=2, y=3"))).isFalse();
        assertThat(follows(typed("differentiate x^2"), MathsParser.typed("dy/dx = x"))).isFalse();
        assertThat(follows(typed("12:18"), MathsParser.typed("3:2"))).isFalse();
        assertThat(follows(typed("gradient of y=2x+3"), MathsParser.typed("m=3, c=2"))).isFalse();
        assertThat(follows(typed("line through (1,2), (3,6)"), MathsParser.typed("m=1"))).isFalse();
    }

    private static Problem typed(String text) {
        return ProblemParser.typed(text);
    }

    private boolean isZero(String code) {
        return symja.eval("Simplify(Expand(" + code + "))").toString().equals("0");
    }

    private String ratio(String was, String is) {
        return symja.eval("Simplify(Cancel(Expand(" + is + ")/Expand(" + was + ")))").toString();
    }

    private static boolean isConstant(String ratio) {
        return ratio.matches("-?[1-9]\\d*(/\\d+)?");
    }

    private static String product(Statement statement) {
        return switch (statement) {
            case Equation(var left, var right) -> "((" + code(left) + ")-(" + code(right) + "))";
            case Inequality(var left, var relation, var right) ->
                    "((" + code(left) + ")-(" + code(right) + "))";
            case Alternatives(var parts) ->
                    parts.stream().map(SymjaOracleTest::product).collect(Collectors.joining("*"));
            default -> throw new IllegalArgumentException(statement.toString());
        };
    }

    private static String code(Statement statement) {
        return switch (statement) {
            case Equation(var left, var right) -> code(left) + "==" + code(right);
            case Together(var parts) ->
                    parts.stream()
                            .map(SymjaOracleTest::code)
                            .collect(Collectors.joining(",", "{", "}"));
            case Expression expression -> code(expression);
            default -> throw new IllegalArgumentException(statement.toString());
        };
    }

    /** Every operation in brackets, so that nothing rests on our own printers. */
    private static String code(Expression expression) {
        return switch (expression) {
            case Numeral(var value) -> "(" + value.numerator() + "/" + value.denominator() + ")";
            case Mixed mixed ->
                    "(%s+%s/%s)".formatted(mixed.whole(), mixed.numerator(), mixed.denominator());
            case Letter(var name) -> name;
            case Sum(var terms) -> joined(terms, "+");
            case Product(var factors) -> joined(factors, "*");
            case Quotient(var top, var bottom) -> joined(List.of(top, bottom), "/");
            case Negative(var operand) -> "(-1*" + code(operand) + ")";
            case Power(var base, int exponent) -> "(" + code(base) + "^(" + exponent + "))";
            case Root(var radicand, int degree) -> "(" + code(radicand) + "^(1/" + degree + "))";
            case Percent(var amount) -> "(" + code(amount) + "/100)";
        };
    }

    private static String joined(List<Expression> parts, String sign) {
        return parts.stream()
                .map(SymjaOracleTest::code)
                .collect(Collectors.joining(sign, "(", ")"));
    }
}
