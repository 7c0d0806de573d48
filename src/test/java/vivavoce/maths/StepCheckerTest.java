package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Learners' lines, right and wrong. */
class StepCheckerTest {

    @ParameterizedTest
    @CsvSource({
        "3x + 1 = 4, 3x = 3",
        "3x + 1 = 4, 3x = 4 - 1",
        "3x + 1 = 4, 3x + 1 - 1 = 4 - 1",
        "3x + 1 = 4, x + 1/3 = 4/3",
        "2(x - 3) = 8, x - 3 = 4",
        "2(x - 3) = 8, 2x - 6 = 8",
        "2(x - 3) = 8, 2x = 14",
        "5x + 1 = 2x + 7, 3x + 1 = 7",
        "5x + 1 = 2x + 7, 5x = 2x + 6",
        "3x = 3, x = 3/3",
        "6/x = 2, 6 = 2x",
        "x/3 + 1 = 5, x + 3 = 15",
        "2 + 3 × 4, 2 + 12",
        "2(x - 3) + 3x, 2x - 6 + 3x"
    })
    void isRight(String before, String after) {
        assertThat(check(before, after)).isEqualTo(new Verdict.Right(false));
    }

    /** Longer, but the way that many are taught. */
    @ParameterizedTest
    @CsvSource({
        "factorise x^2 + 5x + 6, x^2 + 2x + 3x + 6",
        "factorise 2x^2 + 7x + 3, 2x^2 + 6x + x + 3",
        "expand (x + 3)^2, (x + 3)(x + 3)"
    })
    void preparesTheNextStep(String task, String line) {
        Problem problem = ProblemParser.typed(task);
        assertThat(StepChecker.check(problem, problem.statement(), MathsParser.typed(line)))
                .isEqualTo(new Verdict.Right(false));
    }

    @ParameterizedTest
    @CsvSource({
        "3x + 1 = 4, x = 1",
        "3x + 1 = 4, 1 = x",
        "2x = 1, x = 1/2",
        "2x = 1, x = 0.5",
        "(x - 2)^2 = 0, x = 2",
        "2x + 1 > 7, x > 3",
        "-x ≤ 3, x ≥ -3",
        "2x + 1 = 2x + 3, 1 = 3",
        "x + 1 = x + 1, 0 = 0",
        "2 + 3 × 4, 14",
        "7 + 5, 7 + 5 = 12",
        "2x + 3x, 5x"
    })
    void isTheAnswer(String before, String after) {
        assertThat(check(before, after)).isEqualTo(new Verdict.Right(true));
    }

    @ParameterizedTest
    @CsvSource({
        "3x + 1 = 4, 6x + 2 = 8",
        "3x + 1 = 4, 3x + 2 = 5",
        "3x + 1 = 4, 3x + 1 = 4",
        "3x + 1 = 4, 4 = 3x + 1",
        "2 + 3, 3 + 2"
    })
    void isTrueButNoNearer(String before, String after) {
        assertThat(check(before, after)).isInstanceOf(Verdict.Unhelpful.class);
    }

    @ParameterizedTest
    @CsvSource({
        "3x + 1 = 4, 3x = 5, SIGN_LOST_WHEN_MOVING",
        "3x + 1 = 4, x = 5/3, SIGN_LOST_WHEN_MOVING",
        "5x = 2x + 9, 7x = 9, SIGN_LOST_WHEN_MOVING",
        "3x + 1 = 4, 3x = 4, ONE_SIDE_ONLY",
        "3x = 12, x = 12, ONE_SIDE_ONLY",
        "2(x - 3) = 8, 2x - 3 = 8, DISTRIBUTED_FIRST_TERM_ONLY",
        "8 = 2(x - 3), 8 = 2x - 3, DISTRIBUTED_FIRST_TERM_ONLY",
        "5 - 2(x - 3) = 1, 5 - 2x - 6 = 1, SIGN_LOST_IN_BRACKET",
        "x - (2 - x) = 4, x - 2 - x = 4, SIGN_LOST_IN_BRACKET",
        "3x + 6 = 9, x + 6 = 3, DIVIDED_ONE_TERM_ONLY",
        "x/2 + 3 = 5, x + 3 = 10, MULTIPLIED_ONE_TERM_ONLY",
        "5x - 2x = 9, 7x = 9, ADDED_INSTEAD_OF_SUBTRACTED",
        "3x + 2 = 4, 5x = 4, ADDED_UNLIKE_TERMS",
        "3x = 12, x = 1/4, INVERTED_DIVISION",
        "3x = 12, x = 9, SUBTRACTED_INSTEAD_OF_DIVIDED",
        "3x = 12, x = 36, MULTIPLIED_INSTEAD_OF_DIVIDED",
        "x/3 = 4, x = 4/3, DIVIDED_INSTEAD_OF_MULTIPLIED",
        "-3x = 12, x = 4, SIGN_LOST_WHEN_DIVIDING",
        "-x = 5, x = 5, SIGN_LOST_WHEN_DIVIDING",
        "3x + 1 = 4, 3x = -3, REVERSED_SUBTRACTION",
        "3x + 1 = 4, 3x = 2, ARITHMETIC_SLIP",
        "3x = 12, x = 5, ARITHMETIC_SLIP",
        "2(x - 3) + 1, 2x - 3 + 1, DISTRIBUTED_FIRST_TERM_ONLY"
    })
    void namesTheMistake(String before, String after, Misconception mistake) {
        assertThat(check(before, after))
                .isInstanceOfSatisfying(
                        Verdict.Wrong.class,
                        wrong -> assertThat(wrong.misconception()).contains(mistake));
        assertThat(mistake.question()).endsWith("?");
    }

    @Test
    void aGuessIsWrongWithoutAName() {
        assertThat(check("3x + 1 = 4", "x = 2"))
                .isInstanceOfSatisfying(
                        Verdict.Wrong.class, wrong -> assertThat(wrong.misconception()).isEmpty());
    }

    /** Nothing solves either, or the same does, but no step leads from one to the other. */
    @ParameterizedTest
    @CsvSource({
        "5x^2 + 2 = 0, 5x^2 + 3 = 0",
        "x^2 + 2x + 5 = 0, x^2 + x = -2 - x",
        "x^2 + 2x + 5 = 0, (x + 1)^2 = -5",
        "(x^2 + 1)(x - 2) = 0, (x^2 + 5)(x - 2) = 0"
    })
    void isWrongThoughTheSameNumbersSolveIt(String before, String after) {
        assertThat(check(before, after)).isInstanceOf(Verdict.Wrong.class);
    }

    @ParameterizedTest
    @CsvSource({
        "(x^2 + 1)(x - 2) = 0, x = 2, true",
        "(x^2 + 1)(x - 2) = 0, 2x = 4, false",
        "x^2 + 2x + 5 = 0, (x + 1)^2 = -4, true",
        "x^2 + x = -2 - x, x^2 + 2x + 2 = 0, false"
    })
    void mayLoseWhatIsNeverZero(String before, String after, boolean answer) {
        assertThat(check(before, after)).isEqualTo(new Verdict.Right(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "3x + 1 = 4, (3x + 1)(x^2 + 1) = 4(x^2 + 1)",
        "3x + 1 = 4, y = 1",
        "3x + 1 = 4, 3",
        "3x + 1 = 4, 4x = 4",
        "3x + 1, 3x + 1 - 1 = 0",
        "x^2/x = 0, x = 0"
    })
    void isNotJudged(String before, String after) {
        assertThat(check(before, after)).isInstanceOf(Verdict.Unclear.class);
    }

    @Test
    void everyStepOfEverySolutionIsRight() {
        ProblemGenerator problems = new ProblemGenerator(7);
        for (Skill skill : Skill.of(Topic.LINEAR_EQUATIONS)) {
            for (int i = 0; i < 30; i++) {
                Equation problem = equation(problems, skill);
                for (Step step : Solver.solve(problem).steps()) {
                    assertRight(step.before(), step.after());
                    assertRight(problem, step.after());
                }
            }
        }
    }

    @Test
    void noKnownMistakeIsEverConfirmed() {
        ProblemGenerator problems = new ProblemGenerator(8);
        int wrong = 0;
        for (int i = 0; i < 60; i++) {
            Equation problem = equation(problems, Skill.of(Topic.LINEAR_EQUATIONS).get(i % 5));
            for (Mistake mistake : EquationMistakes.list(problem)) {
                Equation line = (Equation) mistake.line();
                if (!sameSolution(problem, line)) {
                    wrong++;
                    assertThat(StepChecker.check(problem, line))
                            .as("%s to %s", problem, line)
                            .isInstanceOf(Verdict.Wrong.class);
                }
            }
        }
        assertThat(wrong).isGreaterThan(600);
    }

    private static Equation equation(ProblemGenerator problems, Skill skill) {
        return (Equation) problems.next(skill, Difficulty.MEDIUM).statement();
    }

    /** Solved on its own, without the checker. */
    private static boolean sameSolution(Equation problem, Equation line) {
        String letter = problem.letters().first();
        Equation answer = (Equation) Solver.solve(problem).solutions().getFirst();
        boolean holds = Substitution.check(line, letter, Value.of(answer.right())).holds();
        boolean only = Solver.solve(line).outcome() == Solution.Outcome.ONE;
        return holds && only;
    }

    private static void assertRight(Statement before, Statement after) {
        assertThat(StepChecker.check(before, after))
                .as("%s to %s", before, after)
                .isInstanceOf(Verdict.Right.class);
    }

    private static Verdict check(String before, String after) {
        return StepChecker.check(MathsParser.typed(before), MathsParser.typed(after));
    }
}
