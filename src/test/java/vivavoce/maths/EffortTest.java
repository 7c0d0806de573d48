package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every question is answered or refused within a counted number of operations. */
class EffortTest {

    /** A fifth of the limit: what no exercise of a lesson comes near. */
    private static final long ORDINARY = Limits.OPERATIONS / 5;

    private static final long MOST_BYTES = 500_000_000;

    private static final String[] WRONG = {"x = 977", "977", "x^2 = 977", "(x + 977)^2 = 1/977"};

    /** Lines that are read, but are hard to work with. */
    static Stream<String> hard() {
        return Stream.of(
                "9".repeat(30) + "x^2 + " + "7".repeat(30) + "x = " + "3".repeat(30),
                "x = " + "9".repeat(30) + "/" + "7".repeat(30),
                "√(" + "9".repeat(29) + "7) x = 1",
                "√(√(√(√(√(2))))) + x = 1",
                "√2 + √3 + √5 + √7 + √11 + √13 + √17 + √19",
                "1/(√2 + √3 + √5 + √7 + √11)",
                "(√2 + √3 + √5 + √7 + √11)^4 = x",
                "2^50 × 3^50 × 5^50 × 7^50",
                "(x + 1)^50 = 0",
                "(x^2 + 1/3)^20 = (x - 1/7)^9",
                "(x - 1/999983)^12 (x + 1/999979)^12 = 1",
                "(".repeat(39) + "x" + " + 1)".repeat(39) + " = 4",
                "1/(1 + ".repeat(35) + "x" + ")".repeat(35) + " = 4",
                "(a + b + c)^12",
                "(x + y)^20 (x - y)^18",
                "x" + " + 1/997x".repeat(60) + " = 1",
                "2x".repeat(1) + " × 3".repeat(100),
                "(x + 1)(x + 2)(x + 3)(x + 4)(x + 5)(x + 6)(x + 7)(x + 8)(x + 9) = 0",
                "x^50 - x^49 + x^48 - 7x^3 = 1/3");
    }

    /** What is not counted shows in the memory that it takes. */
    @ParameterizedTest
    @MethodSource("hard")
    void hardLinesAreReadSolvedAndCheckedWithinBounds(String line) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (String next : WRONG) {
            long before = threads.getCurrentThreadAllocatedBytes();
            cost(() -> {
                Problem problem = ProblemParser.typed(line);
                Statement wrong = MathsParser.typed(next);
                StepChecker.check(problem, problem.statement(), wrong);
                Solver.solve(problem);
            });
            long bytes = threads.getCurrentThreadAllocatedBytes() - before;
            assertThat(bytes).as("%s, %s", line, next).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void whatCostsTooMuchEndsWithASentence() {
        assertThatThrownBy(() ->
                        Effort.bounded(() -> {
                            Rational sum = Rational.ZERO;
                            while (true) {
                                sum = sum.plus(Rational.ONE);
                            }
                        }))
                .isInstanceOf(MathsException.class)
                .hasMessage("That takes too long to work out.");
    }

    @Test
    void workInsideOtherWorkSharesItsLimit() {
        long inner = cost(() -> Rational.ONE.plus(Rational.ONE));
        long both = cost(() -> Effort.bounded(() -> Rational.ONE.plus(Rational.ONE)));
        assertThat(both).isEqualTo(inner).isPositive();
    }

    @Test
    void aLongNumberCostsMore() {
        Rational one = Rational.ONE.dividedBy(Rational.of(3).power(500));
        Rational other = Rational.ONE.dividedBy(Rational.of(7).power(500));
        assertThat(cost(() -> one.plus(other)))
                .isGreaterThan(100 * cost(() -> Rational.ONE.plus(Rational.ONE)));
    }

    /** Right lines, known mistakes and wrong lines that no mistake explains. */
    @ParameterizedTest
    @EnumSource
    void ordinaryLinesAreFarFromTheLimit(Skill skill) {
        Problem problem = new ProblemGenerator(11).next(skill, Difficulty.HARD);
        List<Statement> lines = new ArrayList<>();
        for (String wrong : WRONG) {
            lines.add(MathsParser.typed(wrong));
        }
        Solver.solve(problem).steps().forEach(step -> lines.add(step.after()));
        Mistakes.from(problem, problem.statement()).stream()
                .limit(10)
                .forEach(mistake -> lines.add(mistake.line()));
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(
                                        cost(() ->
                                                StepChecker.check(
                                                        problem, problem.statement(), line)))
                                .isLessThan(ORDINARY));
    }

    /** Operations counted; one that goes past the limit counts as past it. */
    private static long cost(Runnable work) {
        return Effort.bounded(() -> {
            try {
                work.run();
            } catch (MathsException refused) {
                // A sentence is as good an answer.
            }
            return Limits.OPERATIONS - Effort.left();
        });
    }
}
