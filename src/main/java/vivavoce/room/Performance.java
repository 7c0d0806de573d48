package vivavoce.room;

import vivavoce.conversation.LessonEvent;
import vivavoce.room.script.Cue;
import vivavoce.room.script.Script;

import java.util.List;
import java.util.OptionalDouble;

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

    /** When the tutor first sounds from a moment on; -1 when it does not any more. */
    public long firstSoundMs(long fromMs) {
        return tutor.firstSoundFrom(fromMs);
    }

    /** When the sound that is on, or comes next, has ended for at least so long. */
    public long silentFromMs(long fromMs, long forMs) {
        return tutor.silentFrom(fromMs, forMs);
    }

    /** Milliseconds in which the tutor sounds between two moments. */
    public long soundMs(long fromMs, long toMs) {
        return tutor.soundMs(fromMs, toMs);
    }

    /** When the phrase that sounds next from a moment on had been made. */
    public OptionalDouble replyReadyMs(long fromMs) {
        TutorSound.Spot spot = tutor.spotFrom(fromMs);
        return spot == null
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) tutor.readyMs(spot.phrase()));
    }

    /** By how many words the engine was wrong about each reply that was cut short. */
    public List<Integer> heardTextErrors() {
        return HeardText.errors(this, 0, endMs).stream().map(HeardText.Misheard::words).toList();
    }

    /** Milliseconds that each hearing took, oldest first. */
    public List<Double> hearingMs() {
        return stopwatch.laps(Stopwatch.Work.HEARING);
    }

    /** Milliseconds that the sound of each phrase took, oldest first. */
    public List<Double> speakingMs() {
        return stopwatch.laps(Stopwatch.Work.SPEAKING);
    }

    /** Events from a moment until before another. */
    List<Happened> between(long fromMs, long toMs) {
        return events.stream().filter(e -> e.atMs() >= fromMs && e.atMs() < toMs).toList();
    }
}
