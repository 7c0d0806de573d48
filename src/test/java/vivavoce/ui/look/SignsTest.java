package vivavoce.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {

    @ParameterizedTest
    @CsvSource({
        "So the problem is x^2 - 5x + 6 = 0., So the problem is x² − 5x + 6 = 0.",
        "x = -3 or (-2)^12, x = −3 or (−2)¹²",
        "x^(-1), x⁻¹",
        "where the y-axis is, where the y-axis is",
        "x-3, x-3",
        "2^(x+1) and 2^1.5, 2^(x+1) and 2^1.5",
        "- 2)(x - 3), − 2)(x − 3)"
    })
    void mathsIsPrinted(String words, String printed) {
        assertThat(Signs.of(words)).isEqualTo(printed);
    }
}
