package vivavoce.lessons;

import vivavoce.maths.Topic;

import java.util.List;
import java.util.Locale;

/**
 * A lesson as its author wrote it.
 *
 * @param title one line
 * @param level whom it is for
 * @param goal what the learner can do afterwards, for the author and other teachers
 * @param talkingPoints sentences that the tutor says before the problems, one before each
 * @param mostHints how many levels of the tutor's hint ladder may be climbed, 1 to 4
 * @param tasks in the order they are set; at least one
 */
public record LessonPlan(
        String title,
        Level level,
        Topic topic,
        String goal,
        List<String> talkingPoints,
        int mostHints,
        List<LessonTask> tasks) {

    /** Copies the lists. */
    public LessonPlan {
        talkingPoints = List.copyOf(talkingPoints);
        tasks = List.copyOf(tasks);
    }

    /** Whom a lesson is for. */
    public enum Level {
        /** First steps. */
        FOUNDATION,
        MIDDLE,
        HIGHER;

        /** Its name for a person, lower case. */
        public String title() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
