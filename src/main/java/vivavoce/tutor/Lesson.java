package vivavoce.tutor;

import java.util.Optional;

/**
 * All that the tutor remembers between turns.
 *
 * @param work the problem on the board, if any
 * @param hintsOnly the learner asked not to be told the answer
 * @param promised and the tutor said that it would not
 * @param missed turns in a row that were not heard
 * @param given problems that the tutor has set
 * @param pending what was asked last
 */
record Lesson(
        Optional<Work> work,
        boolean hintsOnly,
        boolean promised,
        int missed,
        int given,
        Pending pending) {

    static Lesson beginning() {
        return new Lesson(Optional.empty(), false, false, 0, 0, new Pending.Nothing());
    }

    Lesson on(Work next) {
        return new Lesson(Optional.of(next), hintsOnly, promised, missed, given, pending);
    }

    Lesson withoutWork() {
        return new Lesson(Optional.empty(), hintsOnly, promised, missed, given, pending);
    }

    Lesson awaiting(Pending next) {
        return new Lesson(work, hintsOnly, promised, missed, given, next);
    }

    Lesson wantingHints() {
        return new Lesson(work, true, promised, missed, given, pending);
    }

    Lesson promising() {
        return new Lesson(work, hintsOnly, true, missed, given, pending);
    }

    Lesson missing(int turns) {
        return new Lesson(work, hintsOnly, promised, turns, given, pending);
    }

    Lesson giving() {
        return new Lesson(work, hintsOnly, promised, missed, given + 1, pending);
    }
}
