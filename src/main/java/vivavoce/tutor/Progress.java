package vivavoce.tutor;

import vivavoce.learner.LearnerRecord;
import vivavoce.maths.Misconception;
import vivavoce.maths.Skill;

import java.util.Optional;

/** What a step tells about the learner. */
final class Progress {

    private Progress() {}

    /** A right step: known, if it was right at the first go and without a hint. */
    static Lesson stepped(Lesson lesson, Work work) {
        return with(lesson, work, work.hints() == 0 && work.slips() == 0);
    }

    /** A step that the tutor had to show. */
    static Lesson helped(Lesson lesson, Work work) {
        return with(lesson, work, false);
    }

    /** A wrong step, with the known mistake that made it. */
    static Lesson mistaken(Lesson lesson, Work work, Optional<Misconception> mistake) {
        LearnerRecord record = lesson.learner();
        return work.skill()
                .flatMap(skill ->
                        mistake.map(known ->
                                lesson.knowing(record.mistaken(skill.name(), known.name()))))
                .orElse(lesson);
    }

    private static Lesson with(Lesson lesson, Work work, boolean alone) {
        return work.skill()
                .map(Skill::name)
                .map(skill -> lesson.knowing(lesson.learner().stepped(skill, alone)))
                .orElse(lesson);
    }
}
