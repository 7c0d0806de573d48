package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Solutions line by line. */
class SolverTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3x + 1 = 4 | 3x = 3; x = 1",
                "(x + 1)^50 = 0 | x + 1 = 0; x = -1",
                "x + 3 = 7 | x = 4",
                "x/3 = 5 | x = 15",
                "2x/3 = 4 | 2x = 12; x = 6",
                "2(x - 3) = 8 | 2x - 6 = 8; 2x = 14; x = 7",
                "2(x - 3) + 4 = 8 | 2x - 6 + 4 = 8; 2x - 2 = 8; 2x = 10; x = 5",
                "x - (2 - x) = 4 | x - 2 + x = 4; 2x - 2 = 4; 2x = 6; x = 3",
                "5x + 1 = 2x + 7 | 3x + 1 = 7; 3x = 6; x = 2",
                "5 = 2x + 1 | 4 = 2x; 2x = 4; x = 2",
                "5 - x = 2 | -x = -3; x = 3",
                "1/2 x + 1 = 4 | 1/2 x = 3; x = 6",
                "(x + 1)/2 = 3 | x + 1 = 6; x = 5",
                "(x+1)/2 + x/3 = 4 | 3(x + 1) + 2x = 24; 3x + 3 + 2x = 24; 5x + 3 = 24; 5x = 21;"
                        + " x = 21/5",
                "0.5x + 1 = 2.5 | 0.5x = 1.5; x = 3",
                "2x + 3x = 10 | 5x = 10; x = 2",
                "x = 4/2 | x = 2",
                "3 = x | x = 3",
                "2 1/2 x = 5 | 5x/2 = 5; 5x = 10; x = 2",
                "50% x = 4 | x/2 = 4; x = 8",
                "0x + x = 3 | x = 3"
            })
    void solvesInSteps(String problem, String lines) {
        Solution solution = Solver.solve(MathsParser.typed(problem));
        assertThat(lines(solution)).isEqualTo(lines);
        assertThat(solution.outcome()).isEqualTo(Solution.Outcome.ONE);
        assertThat(solution.solutions()).containsExactly(solution.steps().getLast().after());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^3 = x | x^3 - x = 0; x(x^2 - 1) = 0; x(x - 1)(x + 1) = 0;"
                        + " x = 0 or x - 1 = 0 or x + 1 = 0; x = 0 or x = 1 or x = -1",
                "(x - 1)(x^2 - 1) = 0 | (x - 1)^2(x + 1) = 0; x - 1 = 0 or x + 1 = 0;"
                        + " x = 1 or x = -1",
                "(x - 1)^2(x - 2) = 0 | x - 1 = 0 or x - 2 = 0; x = 1 or x = 2"
            })
    void solvesHigherPowersThatFactorise(String problem, String lines) {
        Solution solution = Solver.solve(MathsParser.typed(problem));
        assertThat(lines(solution)).isEqualTo(lines);
        assertThat(solution.outcome()).isEqualTo(Solution.Outcome.SEVERAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 + 3 × 4 | 2 + 12; 14",
                "(2 + 3) × 4 | 5 × 4; 20",
                "1/2 + 1/3 | 3/6 + 2/6; 5/6",
                "2^3 - 10 | 8 - 10; -2",
                "1.5 × 2 | 3",
                "√16 + 1 | 4 + 1; 5",
                "20% × 50 | 1/5 × 50; 50/5; 10",
                "-(2 - 5) | -(-3); 3",
                "2(x - 3) + 3x | 2x - 6 + 3x; 5x - 6",
                "(x + 1)^2 | x^2 + x + x + 1; x^2 + 2x + 1",
                "x × 3 | 3x"
            })
    void simplifiesExpressionsInSteps(String problem, String lines) {
        assertThat(lines(Solver.solve(MathsParser.typed(problem)))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2x + 1 > 7 | 2x > 6; x > 3",
                "5 - 2x ≤ 1 | -2x ≤ -4; x ≥ 2",
                "7 < 2x + 1 | 6 < 2x; 2x > 6; x > 3",
                "-x < 3 | x > -3",
                "x/2 ≥ -1 | x ≥ -2"
            })
    void solvesInequalitiesInSteps(String problem, String lines) {
        Solution solution = Solver.solve(MathsParser.typed(problem));
        assertThat(lines(solution)).isEqualTo(lines);
        assertThat(solution.outcome()).isEqualTo(Solution.Outcome.SEVERAL);
    }

    @Test
    void equationsWithNoSolutionOrAllNumbers() {
        assertThat(outcome("2x < 2x + 1")).isEqualTo(Solution.Outcome.ALL);
        assertThat(outcome("2x > 2x + 1")).isEqualTo(Solution.Outcome.NONE);
        assertThat(outcome("2x + 1 = 2x + 3")).isEqualTo(Solution.Outcome.NONE);
        assertThat(outcome("x + 1 = x + 1")).isEqualTo(Solution.Outcome.ALL);
        assertThat(outcome("0x = 0")).isEqualTo(Solution.Outcome.ALL);
        assertThat(outcome("0x = 5")).isEqualTo(Solution.Outcome.NONE);
        assertThat(outcome("2 + 3 = 5")).isEqualTo(Solution.Outcome.ALL);
        assertThat(outcome("2 + 3 = 6")).isEqualTo(Solution.Outcome.NONE);
    }

    @Test
    void namesTheRuleAndTheReason() {
        Step first = Solver.solve(MathsParser.typed("3x + 1 = 4")).steps().getFirst();
        assertThat(first.rule()).isEqualTo(Rule.SUBTRACT_FROM_BOTH_SIDES);
        assertThat(first.reason())
                .isEqualTo("Subtract 1 from both sides, so that 3x stands alone.");
    }

    @Test
    void theSolutionHoldsInTheProblem() {
        Equation problem = (Equation) MathsParser.typed("3x + 1 = 4");
        Substitution right = Substitution.check(problem, "x", Rational.of(1));
        assertThat(right).isEqualTo(new Substitution(Rational.of(4), Rational.of(4)));
        assertThat(right.holds()).isTrue();
        Substitution wrong = Substitution.check(problem, "x", Rational.of(2));
        assertThat(wrong).isEqualTo(new Substitution(Rational.of(7), Rational.of(4)));
        assertThat(wrong.holds()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3x + 1 = 4, 3x = 5",
        "3x = 3, x = 3",
        "2(x - 3) = 8, 2x - 3 = 8",
        "x = 1, x = 1 + 1",
        "2x = 2x, 1 = 2"
    })
    void aPlantedWrongStepIsStopped(String before, String after) {
        Step planted =
                new Step(Rule.SIMPLIFY, MathsParser.typed(before), MathsParser.typed(after), "");
        assertThatThrownBy(() -> verified(planted))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("A wrong step was stopped");
    }

    @Test
    void aPlantedWrongRewritingIsStopped() {
        Step planted =
                new Step(
                        Rule.EXPAND,
                        MathsParser.typed("(x + 1)^2"),
                        MathsParser.typed("x^2 + 1"),
                        "");
        assertThatThrownBy(() -> verified(planted)).isInstanceOf(IllegalStateException.class);
    }

    private static Step verified(Step step) {
        Problem problem = Problem.of(step.before());
        return new StepVerifier(problem, step.before()).verified(step);
    }

    private static Solution.Outcome outcome(String problem) {
        return Solver.solve(MathsParser.typed(problem)).outcome();
    }

    private static String lines(Solution solution) {
        Stream<String> lines = solution.steps().stream().map(step -> Plain.of(step.after()));
        return lines.collect(Collectors.joining("; "));
    }
}
