package vivavoce.tutor;

import vivavoce.learner.LearnerRecord;

import java.util.Optional;

/**
 * All that the tutor remembers between turns.
 *
 * @param work the problem on the board, if any
 * @param learner what is known of the learner
 * @param course where in the course the next problem comes from
 * @param hintsOnly the learner asked not to be told the answer
 * @param promised and the tutor said that it would not
 * @param missed turns in a row that were not heard
 * @param pending what was asked last
 */
record Lesson(
        Optional<Work> work,
        LearnerRecord learner,
        Course course,
        boolean hintsOnly,
        boolean promised,
        int missed,
        Pending pending) {

    static Lesson beginning(LearnerRecord learner, Course course) {
        return new Lesson(
                Optional.empty(), learner, course, false, false, 0, new Pending.Nothing());
    }

    Lesson on(Work next) {
        return new Lesson(Optional.of(next), learner, course, hintsOnly, promised, missed, pending);
    }

    Lesson withoutWork() {
        return new Lesson(Optional.empty(), learner, course, hintsOnly, promised, missed, pending);
    }

    Lesson knowing(LearnerRecord more) {
        return new Lesson(work, more, course, hintsOnly, promised, missed, pending);
    }

    Lesson following(Course next) {
        return new Lesson(work, learner, next, hintsOnly, promised, missed, pending);
    }

    /** The same where the first hint, the lightest, counts as given. */
    Lesson pastLightestHint() {
        return work.filter(now -> now.hints() == 0).map(now -> on(now.hinted())).orElse(this);
    }

    Lesson awaiting(Pending next) {
        return new Lesson(work, learner, course, hintsOnly, promised, missed, next);
    }

    Lesson wantingHints() {
        return new Lesson(work, learner, course, true, promised, missed, pending);
    }

    Lesson promising() {
        return new Lesson(work, learner, course, hintsOnly, true, missed, pending);
    }

    Lesson missing(int turns) {
        return new Lesson(work, learner, course, hintsOnly, promised, turns, pending);
    }
}
