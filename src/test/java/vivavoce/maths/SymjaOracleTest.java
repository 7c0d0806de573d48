package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.matheclipse.core.eval.ExprEvaluator;

import java.util.List;
import java.util.stream.Collectors;

/** An independent computer algebra system agrees with every solution and every step. */
class SymjaOracleTest {

    private static final List<Skill> SKILLS = Skill.of(Topic.LINEAR_EQUATIONS);
    private static final int PROBLEMS = 320;

    private final ExprEvaluator symja = new ExprEvaluator(false, (short) 10);

    @Test
    void symjaAgreesWithEverySolutionAndEveryStep() {
        ProblemGenerator problems = new ProblemGenerator(2026);
        int steps = 0;
        for (int i = 0; i < PROBLEMS; i++) {
            Skill skill = SKILLS.get(i % SKILLS.size());
            Equation problem = (Equation) problems.next(skill, Difficulty.MEDIUM).statement();
            Solution solution = Solver.solve(problem);
            assertThat(symjaSolution(problem)).as("%s", problem).isEqualTo(ours(solution));
            for (Step step : solution.steps()) {
                assertThat(isConstant(ratio((Equation) step.before(), (Equation) step.after())))
                        .as("%s to %s", step.before(), step.after())
                        .isTrue();
                steps++;
            }
        }
        assertThat(steps).isGreaterThan(PROBLEMS * 2);
    }

    @Test
    void symjaWouldSeeAWrongStep() {
        Equation before = (Equation) MathsParser.typed("3x + 1 = 4");
        assertThat(isConstant(ratio(before, (Equation) MathsParser.typed("3x = 5")))).isFalse();
    }

    private String symjaSolution(Equation problem) {
        String letter = problem.letters().first();
        return symja.eval("Solve(" + code(problem) + "," + letter + ")").toString();
    }

    private static String ours(Solution solution) {
        Equation answer = (Equation) solution.solutions().getFirst();
        return "{{" + answer.left() + "->" + Value.of(answer.right()) + "}}";
    }

    /** The differences of the sides, one divided by the other: a number where both say the same. */
    private String ratio(Equation before, Equation after) {
        return symja.eval(
                        "Cancel(Expand(%s)/Expand(%s))"
                                .formatted(difference(after), difference(before)))
                .toString();
    }

    private static boolean isConstant(String ratio) {
        return ratio.matches("-?[1-9]\\d*(/\\d+)?");
    }

    private static String difference(Equation equation) {
        return "((" + code(equation.left()) + ")-(" + code(equation.right()) + "))";
    }

    private static String code(Equation equation) {
        return code(equation.left()) + "==" + code(equation.right());
    }

    /** Every operation in brackets, so that nothing rests on our own printers. */
    private static String code(Expression expression) {
        return switch (expression) {
            case Numeral(var value) -> "(" + value.numerator() + "/" + value.denominator() + ")";
            case Letter(var name) -> name;
            case Sum(var terms) -> joined(terms, "+");
            case Product(var factors) -> joined(factors, "*");
            case Quotient(var top, var bottom) -> joined(List.of(top, bottom), "/");
            case Negative(var operand) -> "(-1*" + code(operand) + ")";
            case Power(var base, int exponent) -> "(" + code(base) + "^" + exponent + ")";
            default -> throw new IllegalArgumentException(expression.toString());
        };
    }

    private static String joined(List<Expression> parts, String sign) {
        return parts.stream()
                .map(SymjaOracleTest::code)
                .collect(Collectors.joining(sign, "(", ")"));
    }
}
