package vivavoce.ui.presence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelMeterTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.001, 0", "0.0316227766, 0.5", "0.3162277660, 1", "1, 1"})
    void levelsAreShownInDecibels(double level, double share) {
        assertThat(LevelMeter.share(level)).isBetween(share - 1e-6, share + 1e-6);
    }
}
