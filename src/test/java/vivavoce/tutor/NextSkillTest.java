package vivavoce.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.learner.LearnerRecord;
import vivavoce.maths.Difficulty;
import vivavoce.maths.Skill;
import vivavoce.tutor.NextSkill.Why;

/** What is practised next, over all topics. */
class NextSkillTest {

    @Test
    void aNewLearnerBeginsWithOneStepEquations() {
        assertThat(NextSkill.of(LearnerRecord.empty()))
                .isEqualTo(new NextSkill(Skill.ONE_STEP_EQUATIONS, Difficulty.EASY, Why.BEGINNING));
    }

    @Test
    void whatWasBegunIsFinishedFirst() {
        LearnerRecord learner = mastered(LearnerRecord.empty(), Skill.QUADRATIC_FORMULA);
        learner = learner.stepped(Skill.SURDS.name(), true);
        NextSkill next = NextSkill.of(learner);
        assertThat(next.skill()).isEqualTo(Skill.SURDS);
        assertThat(next.why()).isEqualTo(Why.BEGUN);
        NextSkill after = NextSkill.of(learner.mistaken(Skill.SURDS.name(), "root-of-sum"));
        assertThat(after.why()).isEqualTo(Why.MISTAKEN);
    }

    @Test
    void afterWhatIsMasteredComesWhatFollowsIt() {
        LearnerRecord learner = mastered(LearnerRecord.empty(), Skill.TWO_STEP_EQUATIONS);
        NextSkill next = NextSkill.of(learner);
        assertThat(next.skill()).isEqualTo(Skill.LETTER_ON_BOTH_SIDES);
        assertThat(next.why()).isEqualTo(Why.NEW);
    }

    @Test
    void afterTheLastSkillComesTheFirstThatIsMissing() {
        LearnerRecord learner = mastered(LearnerRecord.empty(), Skill.DERIVATIVES_OF_PRODUCTS);
        assertThat(NextSkill.of(learner).skill()).isEqualTo(Skill.INTEGERS);
    }

    @Test
    void whoKnowsAllRefreshesTheWeakest() {
        LearnerRecord learner = LearnerRecord.empty();
        for (Skill skill : Skill.values()) {
            learner = mastered(learner, skill);
            if (skill != Skill.SIMPLIFYING_RATIOS) {
                learner = learner.stepped(skill.name(), true);
            }
        }
        NextSkill next = NextSkill.of(learner);
        assertThat(next.skill()).isEqualTo(Skill.SIMPLIFYING_RATIOS);
        assertThat(next.why()).isEqualTo(Why.REFRESH);
        assertThat(next.difficulty()).isEqualTo(Difficulty.HARD);
    }

    private static LearnerRecord mastered(LearnerRecord learner, Skill skill) {
        LearnerRecord more = learner;
        while (!more.mastery(skill.name()).isMastered()) {
            more = more.stepped(skill.name(), true);
        }
        return more;
    }
}
