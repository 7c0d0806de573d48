package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a learner says to do, and what comes of it. */
class SpokenOperationTest {

    @ParameterizedTest
    @CsvSource({
        "subtract one from both sides, 3x + 1 = 4, 3x = 3",
        "um subtract one from both sides, 3x + 1 = 4, 3x = 3",
        "um subtract uh one from both sides, 3x + 1 = 4, 3x = 3",
        "take away one, 3x + 1 = 4, 3x = 3",
        "take one from both sides, 3x + 1 = 4, 3x = 3",
        "take one away from both sides, 3x + 1 = 4, 3x = 3",
        "minus one on both sides, 3x + 1 = 4, 3x = 3",
        "one from both sides, 3x + 1 = 4, 3x = 3",
        "i think one from each side, 3x + 1 = 4, 3x = 3",
        "move the one over, 3x + 1 = 4, 3x = 3",
        "bring the one to the other side, 3x + 1 = 4, 3x = 3",
        "take the one to the other side, 3x + 1 = 4, 3x = 3",
        "move the one over, 3x - 1 = 4, 3x = 5",
        "get rid of the one, 3x + 1 = 4, 3x = 3",
        "move the two x to the other side, 5x = 2x + 9, 3x = 9",
        "from both sides subtract one, 3x + 1 = 4, 3x = 3",
        "should we divide both sides by three, 3x = 3, x = 1",
        "divide by three, 3x + 6 = 9, x + 2 = 3",
        "divide both sides by two, 2(x - 3) = 8, x - 3 = 4",
        "divide by two on both sides, 2x = 8, x = 4",
        "halve both sides, 2x = 8, x = 4",
        "multiply by two, x/2 = 3, x = 6",
        "times both sides by three, x/3 = 5, x = 15",
        "multiply both sides by minus one, -x = 5, x = -5",
        "add five, x - 5 = 2, x = 7",
        "let's add five to both sides, x - 5 = 2, x = 7",
        "plus five on both sides, x - 5 = 2, x = 7",
        "add two no add five to both sides, x - 5 = 2, x = 7",
        "expand the bracket, 2(x - 3) = 8, 2x - 6 = 8",
        "collect the like terms, 2x + 3x = 10, 5x = 10",
        "subtract three x from both sides, 5x + 1 = 3x + 9, 2x + 1 = 9",
        "subtract a half from both sides, x + 1/2 = 2, x = 3/2",
        "take away nought point five, 0.5x + 0.5 = 2, 0.5x = 1.5"
    })
    void isUnderstoodAndDone(String words, String before, String after) {
        Equation equation = (Equation) MathsParser.typed(before);
        Operation operation = SpokenOperation.parse(words).orElseThrow();
        assertThat(Plain.of(operation.applyTo(equation))).isEqualTo(after);
        assertThat(Equivalence.same(equation, operation.applyTo(equation))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "why subtract one",
                "why do we subtract one from both sides",
                "three x plus one",
                "x equals minus one",
                "what do i add",
                "subtract",
                "divide both sides by",
                "okay",
                "can you help me solve this",
                "both sides",
                "why both sides",
                "",
                "minus one"
            })
    void isNoOperation(String words) {
        assertThat(SpokenOperation.parse(words)).isEmpty();
    }

    @Test
    void saysWhatCannotBeDone() {
        Equation equation = (Equation) MathsParser.typed("3x + 1 = 4");
        refused(Operation.divide(Numeral.of(0)), equation, "That divides by zero");
        refused(Operation.multiply(Numeral.of(0)), equation, "Multiplying both sides by zero");
        refused(Operation.divide(new Letter("x")), equation, "Multiply or divide both sides by a");
        refused(
                new Operation.BothSides(Operation.Kind.MOVE, Numeral.of(7)),
                equation,
                "I do not find 7 in that equation.");
    }

    private static void refused(Operation operation, Equation equation, String sentence) {
        assertThatThrownBy(() -> operation.applyTo(equation))
                .isInstanceOf(MathsException.class)
                .hasMessageStartingWith(sentence);
    }
}
