package vivavoce.tutor;

import vivavoce.maths.Topic;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a problem for the board, as hard as the learner is good at it, and checks it. */
final class ProblemMaker {

    private static final int TRIES = 20;

    private ProblemMaker() {}

    /**
     * A problem that can be solved and is not the one on the board; the same lesson gets the same.
     *
     * @param topic in words; "" for the one at hand
     * @param level "easier", "harder", or ""
     */
    static Optional<Made> make(String topic, String level, Lesson lesson) {
        Optional<Topic> about = topic.isBlank() ? Optional.of(lesson.course().topic()) : of(topic);
        return about.flatMap(any -> make(levelled(lesson.course().about(any), level), lesson));
    }

    private static Optional<Topic> of(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Topic.values())
                .filter(topic ->
                        topic.title().contains(wanted)
                                || wanted.contains(topic.title())
                                || wanted.contains(plainName(topic)))
                .findFirst();
    }

    private static String plainName(Topic topic) {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Course levelled(Course course, String level) {
        return switch (level.strip().toLowerCase(Locale.ROOT)) {
            case "easier" -> course.easier();
            case "harder" -> course.harder();
            default -> course;
        };
    }

    /** Each problem comes from the one before, so that one asked for again is another. */
    private static Optional<Made> make(Course course, Lesson lesson) {
        int from = lesson.work().map(work -> work.problem().toString().hashCode()).orElse(0);
        return IntStream.range(0, TRIES)
                .mapToObj(i -> course.besides(from + i).next(lesson.learner()))
                .flatMap(Optional::stream)
                .map(exercise -> check(exercise, lesson))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Made> check(Course.Exercise exercise, Lesson lesson) {
        boolean known =
                lesson.work().filter(w -> w.problem().equals(exercise.problem())).isPresent();
        if (known || Algebra.answers(exercise.problem()).isEmpty()) {
            return Optional.empty();
        }
        Decision begun =
                Beginner.begin(lesson, exercise.problem(), exercise.skill(), Lead.TRY_THIS);
        return begun.next()
                .work()
                .filter(work -> work.problem().equals(exercise.problem()))
                .filter(work -> Guard.passes(begun.move()))
                .flatMap(work ->
                        exercise.skill()
                                .map(skill ->
                                        new Made(
                                                exercise.problem(),
                                                skill,
                                                work.board().getFirst(),
                                                new WritersTools(begun.next()))));
    }
}
