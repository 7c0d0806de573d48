package vivavoce.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.guard.Claim;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Problem;

/** The guard lets true claims through, and nothing else. */
class GuardTest {

    @ParameterizedTest
    @CsvSource({
        "3x+1=4, 3x=3, true",
        "3x+1=4, x=1, true",
        "3x+1=4, 1=x, true",
        "3x+1=4, 6x=6, true",
        "3x+1=4, x=2, false",
        "3x+1=4, 3x=5, false",
        "3x+1=4, y=1, false",
        "3x+1=4, x^2=1, false",
        "2x+1=2x+3, 1=3, true",
        "2x+1=2x+3, x=1, false",
        "2x+2=2x+2, 0=0, true",
        "3x+1=4, 1=1, false"
    })
    void followsWhenTheSolutionsAreTheSame(String problem, String line, boolean follows) {
        assertThat(passes(new Claim.Follows(task(problem), equation(line)))).isEqualTo(follows);
    }

    @ParameterizedTest
    @CsvSource({"3x+1=4, 3x=5, true", "3x+1=4, 3x=3, false", "3x+1=4, x^2=1, false"})
    void doesNotFollowOnlyWhenThatIsCertain(String problem, String line, boolean passes) {
        Claim claim = new Claim.DoesNotFollow(task(problem), equation(line));
        assertThat(passes(claim)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"3*2+1, 7, true", "3*2+1, 8, false", "3x+1, 4, false", "1/2+1/4, 3/4, true"})
    void comesToWhatItComesTo(String sum, String value, boolean passes) {
        Claim claim =
                new Claim.ComesTo(
                        (Expression) MathsParser.typed(sum), (Expression) MathsParser.typed(value));
        assertThat(passes(claim)).isEqualTo(passes);
    }

    @Test
    void oneFalseClaimStopsTheMove() {
        TutorMove move =
                TutorMove.say(Lead.GOOD)
                        .claiming(new Claim.Follows(task("3x+1=4"), equation("3x=3")))
                        .claiming(new Claim.IsFalse(equation("3*1+1=4")));
        assertThat(Guard.passes(move)).isFalse();
    }

    private static boolean passes(Claim claim) {
        return Guard.passes(TutorMove.say(Lead.GOOD).claiming(claim));
    }

    private static Problem task(String text) {
        return Problem.of(equation(text));
    }

    private static Equation equation(String text) {
        return (Equation) MathsParser.typed(text);
    }
}
