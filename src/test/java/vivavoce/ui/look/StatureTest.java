package vivavoce.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatureTest {

    @ParameterizedTest
    @CsvSource({
        "1024, 700, 12.5, 14",
        "1280, 800, 15, 16.5",
        "1920, 1080, 20, 24",
        "3840, 2160, 40, 48",
        "300, 200, 13, 13",
        "9000, 9000, 48, 48"
    })
    void theTypeFollowsTheWindow(double width, double height, double least, double most) {
        assertThat(Stature.em(width, height)).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"800, 520, 13, 13.5", "1280, 800, 20, 20.5", "1920, 1080, 27, 30.5"})
    void forARoomItIsLargerWhereThereIsSpace(
            double width, double height, double least, double most) {
        assertThat(Stature.roomEm(width, height)).isBetween(least, most);
    }
}
