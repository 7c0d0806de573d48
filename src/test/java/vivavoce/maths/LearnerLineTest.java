package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Learners' lines with units and words. */
class LearnerLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 + 12 | 24 cm | 24",
                "12 + 12 | 24 cm² | 24",
                "3x = 12 | x = 4 kg | x = 4",
                "12 + 12 | £24 | 24",
                "80 - 50 | 30° | 30",
                "5m = 10 | 5 m = 10 | 5m = 10",
                "5m + m | 6 m | 6m",
                "x^2 + x = 6 | x is either two or minus three | x = 2 or x = -3",
                "3x = 12 | x is four | x = 4",
                "2x < 6 | x is less than three | x < 3",
                "x+y=5, x-y=1 | x equals three and y equals two | x = 3, y = 2"
            })
    void isRead(String problem, String line, String shown) {
        Statement read = LearnerLine.read(ProblemParser.typed(problem), line);
        assertThat(Plain.of(read)).isEqualTo(shown);
    }

    @Test
    void whatIsNoMathsIsRefused() {
        Problem problem = ProblemParser.typed("3x = 12");
        assertThatThrownBy(() -> LearnerLine.read(problem, "no idea 🙂"))
                .isInstanceOf(MathsSyntaxException.class);
    }
}
