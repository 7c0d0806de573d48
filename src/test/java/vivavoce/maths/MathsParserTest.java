package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed and typeset maths, and the sentences about what cannot be read. */
class MathsParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3x+1=4 | 3x + 1 = 4",
                "2(x-3) = 8 | 2(x - 3) = 8",
                "1/2 x | 1/2 x",
                "1/2x+3=7 | 1/2 x + 3 = 7",
                "x^2 | x^2",
                "x² | x^2",
                "½x=3 | 1/2 x = 3",
                "2 1/2 + 1 | 2 1/2 + 1",
                "2½ | 2 1/2",
                "50% | 50%",
                ".5 | 0.5",
                "2 × 3 ÷ 4 | 2 × 3/4",
                "3 − 2 | 3 - 2",
                "-x + 5 = 2 | -x + 5 = 2",
                "3*-2 | 3 × (-2)",
                "((x)) | x",
                "[x+1]y | (x + 1)y",
                "√9 | √(9)",
                "sqrt(16) | √(16)",
                "a/b/c | a/b/c",
                "a/(b/c) | a/(b/c)",
                "2x + 1 <= 7 | 2x + 1 ≤ 7",
                "1 < x ≤ 3 | 1 < x, x ≤ 3",
                "x+y=5, x-y=1 | x + y = 5, x - y = 1",
                "x+y=5; x-y=1 | x + y = 5, x - y = 1",
                "x+y=5 and x-y=1 | x + y = 5, x - y = 1",
                "x = 2 or -3 | x = 2 or x = -3",
                "x = 2, x = -3 | x = 2 or x = -3",
                "x = ±3 | x = 3 or x = -3",
                "12:18 | 12 : 18",
                "(1, 2), (3, -6) | (1, 2), (3, -6)",
                "dy/dx = 2x | dy/dx = 2x"
            })
    void readsTypedMaths(String line, String shown) {
        assertThat(Plain.of(MathsParser.typed(line))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3x+1=4 | 3x + 1 = 4",
                "\\frac{1}{2}x=3 | 1/2 x = 3",
                "\\frac12 | 1/2",
                "2\\frac{1}{2} | 2 1/2",
                "x^{2}+1 | x^2 + 1",
                "2\\left(x-3\\right)=8 | 2(x - 3) = 8",
                "6\\div 3\\times2 | 6/3 × 2",
                "\\sqrt{x}+\\sqrt[3]{8} | √(x) + ∛(8)",
                "$50\\%$ | 50%",
                "50% | 50%",
                "\\dfrac{x+1}{2} = 3 | (x + 1)/2 = 3",
                "3 \\cdot 4 | 3 × 4"
            })
    void readsLatex(String line, String shown) {
        assertThat(Plain.of(MathsParser.latex(line))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3x+*4 | I cannot read \"3x+*4\" at the 4th character: a number or a letter is"
                        + " missing before \"*\".",
                "3x+ | I cannot read \"3x+\" at the end: it stops where a number or a letter"
                        + " should follow.",
                "(x | I cannot read \"(x\" at the end: a bracket is never closed.",
                "(x] | I cannot read \"(x]\" at the 3rd character: this bracket does not match the"
                        + " one that was opened.",
                "x) | I cannot read \"x)\" at the 2nd character: this bracket was never opened.",
                "= 4 | I cannot read \"= 4\" at the 1st character: a number or a letter is missing"
                        + " before the equals sign.",
                "x = 1 = 2 | I cannot read \"x = 1 = 2\" at the 7th character: there is more than"
                        + " one equals sign.",
                "5/0 | I cannot read \"5/0\" at the 3rd character: it divides by zero, which has no"
                        + " value.",
                "1/(x-x) | I cannot read \"1/(x-x)\" at the 3rd character: it divides by zero,"
                        + " which has no value.",
                "3 4 | I cannot read \"3 4\" at the 3rd character: two numbers stand side by side.",
                "2x 🙂 | I cannot read \"2x 🙂\" at the 4th character: \"🙂\" is not a sign that I"
                        + " know in maths.",
                "(x+1)2 | I cannot read \"(x+1)2\" at the 6th character: a number cannot stand here"
                        + " without a sign before it.",
                "x^y | I cannot read \"x^y\" at the 3rd character: a power must be a whole number"
                        + " up to 50.",
                "x^2^3 | I cannot read \"x^2^3\" at the 4th character: a power of a power needs"
                        + " brackets.",
                "2 5/3 | I cannot read \"2 5/3\" at the 3rd character: the fraction of a mixed"
                        + " number must be less than one."
            })
    void saysWhereItStumbled(String line, String sentence) {
        assertThatThrownBy(() -> MathsParser.typed(line))
                .isInstanceOf(MathsSyntaxException.class)
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\foo{x} | \"\\foo\" is not a command that I know",
                "\\frac{1}{ | it stops where a number",
                "\\frac{1} | a bracket should open here",
                "\\frac{1}{0} | it divides by zero",
                "3\\ | is not a command that I know",
                "x\\%\\sqrt[x]{3} | this root is not one that I know"
            })
    void saysWhereLatexStumbled(String line, String reason) {
        assertThatThrownBy(() -> MathsParser.latex(line))
                .isInstanceOf(MathsSyntaxException.class)
                .hasMessageContaining(reason);
    }
}
