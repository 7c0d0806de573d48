package vivavoce.room;

import vivavoce.conversation.LessonEvent;
import vivavoce.room.script.Cue;
import vivavoce.room.script.Script;

import java.util.List;

/**
 * A script as it was performed.
 *
 * @param events what the engine says of it, oldest first
 * @param cues those that began, in order
 * @param missed the cues that never began, one sentence each
 */
public record Performance(
        Script script,
        List<Happened> events,
        List<Performed> cues,
        List<Finding> missed,
        TutorSound tutor,
        Stopwatch stopwatch,
        long endMs) {

    /** An event and its moment. */
    public record Happened(long atMs, LessonEvent event) {}

    /**
     * A cue that was performed.
     *
     * @param startMs of its sound, or of what was done
     * @param endMs of its sound
     * @param nextMs when the next cue began, or the end
     */
    public record Performed(Cue cue, long startMs, long endMs, long nextMs) {}

    /** Events from a moment until before another. */
    List<Happened> between(long fromMs, long toMs) {
        return events.stream().filter(e -> e.atMs() >= fromMs && e.atMs() < toMs).toList();
    }
}
