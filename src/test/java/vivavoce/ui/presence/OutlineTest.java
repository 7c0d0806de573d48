package vivavoce.ui.presence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vivavoce.conversation.Presence;

class OutlineTest {

    @ParameterizedTest
    @EnumSource
    void theShapeStaysInItsPlaceAndMoves(Presence presence) {
        for (double phase = 0; phase < 20; phase += 0.1) {
            double[] points = Outline.points(presence, phase, 1, 1);
            for (int i = 0; i < points.length; i += 2) {
                assertThat(Math.hypot(points[i], points[i + 1])).isBetween(0.7, 1.25);
            }
        }
        assertThat(Outline.points(presence, 1, 0, 1))
                .isNotEqualTo(Outline.points(presence, 2, 0, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"LISTENING", "SPEAKING"})
    void aVoiceMakesItLarger(Presence presence) {
        double quiet = Math.abs(Outline.points(presence, 0, 0, 1)[0]);
        assertThat(Math.abs(Outline.points(presence, 0, 1, 1)[0])).isGreaterThan(quiet);
    }
}
