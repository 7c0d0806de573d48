package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vivavoce.maths.ProblemGenerator.Difficulty;

/** Fresh problems. */
class ProblemGeneratorTest {

    @ParameterizedTest
    @EnumSource
    void theSameSeedGivesTheSameSolvableProblems(Difficulty difficulty) {
        ProblemGenerator problems = new ProblemGenerator(5);
        ProblemGenerator again = new ProblemGenerator(5);
        for (int i = 0; i < 200; i++) {
            Equation problem = problems.next(difficulty);
            assertThat(again.next(difficulty)).isEqualTo(problem);
            Solution solution = Solver.solve(problem);
            assertThat(solution.outcome()).isEqualTo(Solution.Outcome.ONE);
            assertThat(solution.steps()).isNotEmpty();
            assertThat(MathsParser.typed(Plain.of(problem))).isEqualTo(problem);
        }
    }

    @ParameterizedTest
    @EnumSource
    void harderProblemsTakeMoreSteps(Difficulty difficulty) {
        ProblemGenerator problems = new ProblemGenerator(6);
        for (int i = 0; i < 100; i++) {
            int steps = Solver.solve(problems.next(difficulty)).steps().size();
            int least =
                    difficulty == Difficulty.ONE_STEP || difficulty == Difficulty.FRACTIONS ? 1 : 2;
            assertThat(steps).isBetween(least, 7);
        }
    }
}
