package vivavoce.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.learner.LearnerRecord;
import vivavoce.maths.Skill;

class StandingTest {

    @Test
    void onlyWhatIsMasteredFillsItsBar() {
        LearnerRecord learner = LearnerRecord.empty();
        double before = 0;
        int steps = 0;
        while (!new Standing(learner).isMastered(Skill.SURDS)) {
            before = new Standing(learner).of(Skill.SURDS);
            assertThat(before).isLessThanOrEqualTo(0.9);
            learner = learner.stepped(Skill.SURDS.name(), true);
            assertThat(++steps).isLessThan(100);
        }
        assertThat(before).isPositive();
        assertThat(new Standing(learner).of(Skill.SURDS)).isEqualTo(1);
    }
}
