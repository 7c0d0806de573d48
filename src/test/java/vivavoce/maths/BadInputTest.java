package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maths that is too much: one sentence, and nothing hangs. */
class BadInputTest {

    @Test
    void anEmptyLine() {
        refused("", "There is no maths to read: the line is empty.");
        refused(" \t ", "There is no maths to read: the line is empty.");
        assertThat(SpokenMaths.readings("")).isEmpty();
        assertThat(SpokenMaths.find("")).isEmpty();
    }

    @Test
    void aLineOfTenThousandCharacters() {
        refused(
                "x+".repeat(5000),
                "I cannot read a line of 10,000 characters: the longest I take is 1,000.");
        assertThat(SpokenMaths.readings("plus one ".repeat(1200))).isEmpty();
        assertThat(SpokenMaths.find("x equals two and ".repeat(700))).isPresent();
    }

    @Test
    void aNumberOfFiveHundredDigits() {
        assertThatThrownBy(() -> MathsParser.typed("7".repeat(500)))
                .hasMessageEndingWith("at the 1st character: a number may have up to 30 digits.");
        assertThatThrownBy(() -> MathsParser.latex("x=" + "7".repeat(500)))
                .hasMessageEndingWith("at the 3rd character: a number may have up to 30 digits.");
    }

    @Test
    void deepNesting() {
        assertThatThrownBy(() -> MathsParser.typed("(".repeat(60) + "x" + ")".repeat(60)))
                .hasMessageContaining("there are too many brackets inside brackets");
        assertThatThrownBy(() -> MathsParser.typed("-".repeat(900) + "x"))
                .isInstanceOf(MathsSyntaxException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((9^50)^50)^50",
                "((a+b+c+d+e)^50)^50",
                "(a+b+c+d+e+f)^40",
                "((x+1)^50)^50=0",
                "(99999^50)^6 x = 1"
            })
    void whatGrowsTooBig(String line) {
        assertThatThrownBy(() -> MathsParser.typed(line))
                .isInstanceOf(MathsSyntaxException.class)
                .hasMessageStartingWith("I cannot work with \"");
    }

    @Test
    void problemsBeyondWhatIsSolved() {
        beyond(
                "xy = 2",
                "I solve equations in several letters only where they are linear, and this");
        beyond("x + y = 2", "One equation in two letters has many solutions: give another.");
        beyond("x^3 = 4", "I solve equations with a power above 2 only where they factorise");
        beyond("x^3 = 8", "I solve equations with a power above 2 only where they factorise");
        beyond("(x^2 + 1)(x - 2) = 0", "I solve equations with a power above 2 only where they");
        beyond("6/x = 2", "I solve linear equations in one letter, and this one divides by a");
        beyond(
                "√2 x = 2",
                "I solve linear equations in one letter, and this one has a root before");
        beyond("a < √(1/2)/4", "I can only compare numbers whose roots come out exactly.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"√2", "3√2 x^3", "√x", "x/√2"})
    void derivativesOfRoots(String line) {
        Problem problem = ProblemParser.typed("differentiate " + line);
        assertThatThrownBy(() -> Solver.solve(problem))
                .hasMessage("I differentiate polynomials without roots, and this has one.");
    }

    private static void beyond(String line, String sentence) {
        assertThatThrownBy(() -> Solver.solve(MathsParser.typed(line)))
                .isInstanceOf(MathsException.class)
                .hasMessageStartingWith(sentence);
    }

    private static void refused(String line, String sentence) {
        assertThatThrownBy(() -> MathsParser.typed(line)).hasMessage(sentence);
        assertThatThrownBy(() -> MathsParser.latex(line)).hasMessage(sentence);
    }
}
