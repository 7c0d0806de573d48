package vivavoce.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.learner.LearnerRecord;
import vivavoce.lessons.LessonPlan;
import vivavoce.lessons.LessonReader;
import vivavoce.maths.ProblemParser;
import vivavoce.maths.Skill;

import java.nio.file.Path;
import java.util.Optional;

/** Problems and lessons that are chosen by hand in the middle of another one. */
class PractiseTest {

    @Test
    void aPractisedStepCountsForItsSkill() {
        Tutor tutor = new Tutor();
        tutor.practise(ProblemParser.typed("3x+1=4"), Skill.TWO_STEP_EQUATIONS);
        assertThat(tutor.board().getFirst().latex()).isEqualTo("3x+1=4");
        tutor.said("3x=3", 1, Optional.empty());
        assertThat(tutor.learner().mastery(Skill.TWO_STEP_EQUATIONS.name()).seen()).isPositive();
    }

    @Test
    void aLessonBegunInTheMiddleSetsItsProblemsInOrder() throws Exception {
        LessonPlan plan =
                LessonReader.read(Path.of("assets", "lessons", "09-linear-equations.json"));
        Tutor tutor = new Tutor();
        tutor.said("2x+8=20", 1, Optional.empty());
        tutor.teach(plan);
        assertThat(tutor.problem()).contains(plan.tasks().get(0).problem().statement());
        tutor.said("can i have another problem", 1, Optional.empty());
        assertThat(tutor.problem()).contains(plan.tasks().get(1).problem().statement());
    }

    @Test
    void whoeverIsForgottenIsNew() {
        LearnerRecord known = LearnerRecord.empty().stepped(Skill.SURDS.name(), true);
        Tutor tutor = new Tutor(0, known);
        tutor.said("3x+1=4", 1, Optional.empty());
        tutor.know(LearnerRecord.empty());
        assertThat(tutor.learner()).isEqualTo(LearnerRecord.empty());
        assertThat(tutor.problem()).isPresent();
    }
}
