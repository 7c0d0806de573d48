package vivavoce.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Knowledge tracing, against values worked out by hand from the published formulas. */
class MasteryTest {

    @Test
    void oneRightStepRaisesItAsThePaperSays() {
        // 0.3·0.9 / (0.3·0.9 + 0.7·0.2) = 0.6585; + 0.3415·0.15 = 0.7098
        assertThat(Mastery.unseen().after(true).known()).isCloseTo(0.7098, within(0.0001));
    }

    @Test
    void oneWrongStepLowersIt() {
        // 0.3·0.1 / (0.3·0.1 + 0.7·0.8) = 0.0508; + 0.9492·0.15 = 0.1932
        assertThat(Mastery.unseen().after(false).known()).isCloseTo(0.1932, within(0.0001));
    }

    @Test
    void threeRightStepsAreMasteryAndOneIsNot() {
        Mastery one = Mastery.unseen().after(true);
        assertThat(one.isMastered()).isFalse();
        assertThat(one.after(true).after(true).isMastered()).isTrue();
    }

    @Test
    void itStaysAProbabilityWhateverHappens() {
        Mastery mastery = Mastery.unseen();
        for (int step = 0; step < 200; step++) {
            mastery = mastery.after(step % 7 != 0);
            assertThat(mastery.known()).isBetween(0.0, 1.0);
        }
        assertThat(mastery.seen()).isEqualTo(200);
    }
}
