package vivavoce.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.guard.Knowledge;
import vivavoce.guard.Truth;
import vivavoce.maths.Equation;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Problem;
import vivavoce.maths.Rational;
import vivavoce.maths.Sayer;
import vivavoce.speech.Style;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What holds in every lesson, over generated problems and students. */
class TeachingPropertiesTest {

    private static final int LESSONS = 500;
    private static final int TURNS = 6;

    private static final Pattern DOUBT =
            Pattern.compile(
                    "once more|not sure|let us (?:check|try|look|stop|see)|try it|another look|did"
                            + " you say|do you mean|a new problem|did not (?:catch|understand)|not"
                            + " fit|should be");

    private static final Pattern PRAISE =
            Pattern.compile("\\b(?:yes|good|right|works|wonderful|that is it)\\b");

    @Test
    void rightStepsAreNeverDoubted() {
        for (int seed = 0; seed < LESSONS; seed++) {
            ScriptedStudent student = new ScriptedStudent(seed);
            Tutor tutor = begun(student, seed);
            for (int turn = 0; turn < 3 && !isSolved(tutor); turn++) {
                Equation line = student.rightLine();
                String said = student.say(line);
                Reply reply = say(tutor, said, seed);
                assertThat(Manners.words(reply))
                        .as(where(seed, student, said))
                        .doesNotContainPattern(DOUBT);
            }
            assertBoardIsTrue(tutor, student, seed);
        }
    }

    @Test
    void rightOperationsAreNeverDoubted() {
        for (int seed = 0; seed < LESSONS; seed++) {
            ScriptedStudent student = new ScriptedStudent(seed);
            Tutor tutor = begun(student, seed);
            String said = student.operation();
            Reply reply = say(tutor, said, seed);
            assertThat(Manners.words(reply))
                    .as(where(seed, student, said))
                    .doesNotContainPattern(DOUBT);
            assertBoardIsTrue(tutor, student, seed);
        }
    }

    @Test
    void wrongStepsAreNeverConfirmed() {
        for (int seed = 0; seed < LESSONS; seed++) {
            ScriptedStudent student = new ScriptedStudent(seed);
            Tutor tutor = begun(student, seed);
            for (int turn = 0; turn < 3; turn++) {
                String said = student.say(student.wrongLine());
                Reply reply = say(tutor, said, seed);
                String where = where(seed, student, said);
                assertThat(Manners.words(reply)).as(where).doesNotContainPattern(PRAISE);
                assertThat(reply.style()).as(where).isNotEqualTo(Style.DELIGHTED);
            }
            assertBoardIsTrue(tutor, student, seed);
        }
    }

    @Test
    void inAnyOrderTheBoardIsTrueAndMannersAreKept() {
        for (int seed = 0; seed < LESSONS; seed++) {
            ScriptedStudent student = new ScriptedStudent(seed);
            Tutor tutor = begun(student, seed);
            for (int turn = 0; turn < TURNS && !isSolved(tutor); turn++) {
                anything(tutor, student, seed);
                if (!tutor.problem().equals(Optional.of(student.equation()))) {
                    break;
                }
                assertBoardIsTrue(tutor, student, seed);
            }
        }
    }

    @Test
    void theAnswerIsNotToldBeforeTheLadder() {
        for (int seed = 0; seed < LESSONS; seed++) {
            ScriptedStudent student = new ScriptedStudent(seed);
            Tutor tutor = begun(student, seed);
            Pattern answer = answer(student);
            for (int hint = 0; hint < HintLadder.LEVELS; hint++) {
                String said =
                        student.next(2) == 0 || hint == 1
                                ? "give me a hint"
                                : student.next(2) == 0 ? "i don't know" : student.chatter();
                assertThat(Manners.words(say(tutor, said, seed)))
                        .as(where(seed, student, said))
                        .doesNotContainPattern(answer);
            }
            assertThat(Manners.words(say(tutor, "what is the answer", seed)))
                    .as("first request, lesson " + seed)
                    .doesNotContain("i will tell you");
        }
    }

    @Test
    void theSameLessonIsTheSameTwice() {
        assertThat(transcript(7)).isEqualTo(transcript(7));
    }

    private static List<Reply> transcript(int seed) {
        ScriptedStudent student = new ScriptedStudent(seed);
        Tutor tutor = begun(student, seed);
        return List.of(
                anything(tutor, student, seed),
                anything(tutor, student, seed),
                anything(tutor, student, seed));
    }

    private static Reply anything(Tutor tutor, ScriptedStudent student, int seed) {
        return switch (student.next(6)) {
            case 0 -> say(tutor, student.say(student.rightLine()), seed);
            case 1, 2 -> say(tutor, student.say(student.wrongLine()), seed);
            case 3 -> say(tutor, student.operation(), seed);
            case 4 -> polite(tutor.hint(), seed);
            default -> say(tutor, student.chatter(), seed);
        };
    }

    private static Tutor begun(ScriptedStudent student, int seed) {
        Tutor tutor = new Tutor(seed);
        polite(tutor.showed(List.of(student.problem())), seed);
        assertThat(tutor.problem()).as(student.problem()).contains(student.equation());
        return tutor;
    }

    private static Reply say(Tutor tutor, String words, int seed) {
        return polite(tutor.said(words, 0.9, Optional.empty()), seed);
    }

    private static Reply polite(Reply reply, int seed) {
        Manners.check(reply, "lesson " + seed);
        return reply;
    }

    private static boolean isSolved(Tutor tutor) {
        return tutor.lastQuestion().contains("another one")
                || tutor.lastQuestion().contains("one like it");
    }

    /** Every line that is marked right holds for the root, and only for it. */
    private static void assertBoardIsTrue(Tutor tutor, ScriptedStudent student, int seed) {
        Knowledge known = Knowledge.of(Problem.of(student.equation()));
        for (BoardLine line : tutor.board()) {
            boolean right = known.follows(MathsParser.latex(line.latex())) == Truth.TRUE;
            assertThat(right)
                    .as(
                            "%s %s in lesson %d, %s",
                            line.latex(), line.mark(), seed, student.problem())
                    .isEqualTo(line.mark() != BoardLine.Mark.DOUBTFUL);
        }
    }

    /** The answer said as one, not as the end of "two x equals six". */
    private static Pattern answer(ScriptedStudent student) {
        String value = Sayer.say(vivavoce.maths.Expression.of(Rational.of(student.root())));
        return Pattern.compile(
                "(?:leaves|gives|have|is|it is|^|[,.] )\\s*x (?:equals|is) "
                        + value
                        + "(?! [a-z])");
    }

    private static String where(int seed, ScriptedStudent student, String said) {
        return "lesson %d, %s, student: %s".formatted(seed, student.problem(), said);
    }
}
