package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fresh problems of every skill. */
class ProblemGeneratorTest {

    @ParameterizedTest
    @EnumSource(
            names = {
                "ONE_STEP_EQUATIONS",
                "TWO_STEP_EQUATIONS",
                "LETTER_ON_BOTH_SIDES",
                "EQUATIONS_WITH_BRACKETS",
                "EQUATIONS_WITH_FRACTIONS",
                "TWO_STEP_INEQUALITIES",
                "INEQUALITIES_WITH_NEGATIVES"
            })
    void theSameSeedGivesTheSameSolvableProblems(Skill skill) {
        ProblemGenerator problems = new ProblemGenerator(5);
        ProblemGenerator again = new ProblemGenerator(5);
        for (Difficulty difficulty : Difficulty.values()) {
            for (int i = 0; i < 60; i++) {
                Problem problem = problems.next(skill, difficulty);
                assertThat(again.next(skill, difficulty)).isEqualTo(problem);
                Solution solution = Solver.solve(problem);
                assertThat(solution.steps()).as(problem.text()).isNotEmpty();
                assertThat(MathsParser.typed(Plain.of(problem.statement())))
                        .isEqualTo(problem.statement());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ONE_STEP_EQUATIONS",
                "TWO_STEP_EQUATIONS",
                "LETTER_ON_BOTH_SIDES",
                "EQUATIONS_WITH_BRACKETS",
                "EQUATIONS_WITH_FRACTIONS"
            })
    void anEquationHasOneSolutionAndFewSteps(Skill skill) {
        ProblemGenerator problems = new ProblemGenerator(6);
        for (int i = 0; i < 100; i++) {
            Solution solution = Solver.solve(problems.next(skill, Difficulty.MEDIUM));
            assertThat(solution.outcome()).isEqualTo(Solution.Outcome.ONE);
            assertThat(solution.steps()).hasSizeBetween(1, 7);
        }
    }
}
