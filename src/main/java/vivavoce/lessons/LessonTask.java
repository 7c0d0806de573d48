package vivavoce.lessons;

import vivavoce.maths.Problem;

import java.util.List;

/**
 * One problem of a lesson.
 *
 * @param problem what is to be done
 * @param hints the author's own hints, lightest first; they come before the tutor's
 */
public record LessonTask(Problem problem, List<String> hints) {

    /** Copies the list. */
    public LessonTask {
        hints = List.copyOf(hints);
    }
}
