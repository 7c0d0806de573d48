package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is written or said is read back as the same statement. */
class RoundTripTest {

    private static final int COUNT = 3000;

    @Test
    void typedMathsIsReadBackAsWritten() {
        new RandomStatements(1)
                .forEach(
                        COUNT,
                        statement ->
                                assertThat(MathsParser.typed(Plain.of(statement)))
                                        .isEqualTo(statement));
    }

    @Test
    void latexIsReadBackAsWritten() {
        new RandomStatements(2)
                .forEach(
                        COUNT,
                        statement ->
                                assertThat(MathsParser.latex(Latex.of(statement)))
                                        .as(Latex.of(statement))
                                        .isEqualTo(statement));
    }

    @Test
    void spokenMathsIsHeardAsSaid() {
        new RandomStatements(3)
                .forEach(
                        COUNT,
                        statement ->
                                assertThat(SpokenMaths.parse(Sayer.say(statement)))
                                        .as(Sayer.say(statement))
                                        .contains(statement));
    }

    @Test
    void writtenWaysAgreeOnTheValue() {
        new RandomStatements(4)
                .forEach(
                        500,
                        statement ->
                                assertThat(MathsParser.latex(Latex.of(statement)))
                                        .isEqualTo(MathsParser.typed(Plain.of(statement))));
    }

    @Test
    void everyLineOfEverySolutionIsReadBack() {
        ProblemGenerator problems = new ProblemGenerator(5);
        for (Skill skill : Skill.values()) {
            for (Difficulty difficulty : Difficulty.values()) {
                for (int i = 0; i < 8; i++) {
                    Problem problem = problems.next(skill, difficulty);
                    isReadBack(problem.statement());
                    Solver.solve(problem).steps().forEach(step -> isReadBack(step.after()));
                }
            }
        }
    }

    private static void isReadBack(Statement line) {
        assertThat(MathsParser.typed(Plain.of(line))).as(Plain.of(line)).isEqualTo(line);
        assertThat(MathsParser.latex(Latex.of(line))).as(Latex.of(line)).isEqualTo(line);
        assertThat(SpokenMaths.parse(Sayer.say(line))).as(Sayer.say(line)).contains(line);
    }
}
