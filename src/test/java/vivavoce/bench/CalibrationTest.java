package vivavoce.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void onlyWrongAnswersWithConfidenceCount() {
        Calibration calibration = new Calibration();
        calibration.add(true, 0.99);
        calibration.add(false, 0.5);
        calibration.add(false, 0.95);
        calibration.add(false, 0.9);

        assertThat(calibration.wrongAndConfident()).isEqualTo(0.25);
    }
}
