package vivavoce.room.bench;

import vivavoce.conversation.LessonEvent;
import vivavoce.room.Performance;
import vivavoce.room.Performance.Performed;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is read off one performed trial. Times are of sounds in the room. Definitions after
 * Full-Duplex-Bench v1 (arXiv 2503.04721: takeover, latency) and v1.5 (arXiv 2507.23159: stop).
 */
final class Measures {

    /** A tutor that is silent for this long has stopped; v1.5 merges what is closer. */
    private static final long STOPPED_MS = 500;

    /** Of one response gap, in milliseconds. */
    record Gap(double endpointing, double firstToken, double firstAudio, double playoutDelay) {

        double whole() {
            return endpointing + firstToken + firstAudio + playoutDelay;
        }
    }

    private Measures() {}

    /** The cue that is measured: the last but one, before the end; none when it never came. */
    private static Optional<Performed> measured(Performance trial) {
        List<Performed> cues = trial.cues();
        boolean whole = cues.size() == trial.script().cues().size();
        return whole ? Optional.of(cues.get(cues.size() - 2)) : Optional.empty();
    }

    /** From the end of the learner's last sound to the first sound of the reply. */
    static Optional<Gap> gap(Performance trial) {
        return measured(trial).flatMap(cue -> gap(trial, cue.endMs()));
    }

    private static Optional<Gap> gap(Performance trial, long endMs) {
        OptionalDouble ended = first(trial, endMs, LessonEvent.TurnEnded.class);
        OptionalDouble decided = first(trial, endMs, LessonEvent.ReplyDecided.class);
        OptionalDouble ready = trial.replyReadyMs(endMs);
        long sounds = trial.firstSoundMs(endMs);
        if (ended.isEmpty() || decided.isEmpty() || ready.isEmpty() || sounds < 0) {
            return Optional.empty();
        }
        double worded = Math.max(ended.getAsDouble(), decided.getAsDouble());
        double made = Math.max(worded, ready.getAsDouble());
        return Optional.of(
                new Gap(
                        ended.getAsDouble() - endMs,
                        worded - ended.getAsDouble(),
                        made - worded,
                        sounds - made));
    }

    private static OptionalDouble first(
            Performance trial, long fromMs, Class<? extends LessonEvent> kind) {
        return trial.events().stream()
                .filter(e -> e.atMs() >= fromMs && kind.isInstance(e.event()))
                .mapToDouble(Performance.Happened::atMs)
                .findFirst();
    }

    /** Whether the tutor's voice sounded before the learner had finished; any sound counts. */
    static Optional<Boolean> takeover(Performance trial) {
        return measured(trial).map(cue -> takeover(trial, cue));
    }

    private static boolean takeover(Performance trial, Performed cue) {
        return trial.soundMs(openingEnd(trial), cue.endMs()) > 0;
    }

    /** When the tutor's first question has sounded, with a little for its last breath. */
    private static long openingEnd(Performance trial) {
        return (long) first(trial, 0, LessonEvent.ReplyFinished.class).orElse(0) + 50;
    }

    /** From the first sound of the interruption to the tutor's silence. */
    static OptionalDouble stopMs(Performance trial) {
        return measured(trial)
                .filter(cue -> trial.soundMs(cue.startMs() - STOPPED_MS, cue.startMs()) > 0)
                .map(cue ->
                        OptionalDouble.of(
                                (double)
                                        (trial.silentFromMs(cue.startMs(), STOPPED_MS)
                                                - cue.startMs())))
                .orElseGet(OptionalDouble::empty);
    }

    /** Whether the reply went on to its end. */
    static Optional<Boolean> talkedOn(Performance trial) {
        return measured(trial)
                .map(cue -> count(trial, LessonEvent.VoiceStopped.class, cue.startMs()) == 0);
    }

    /** Events of a kind from a moment on. */
    static long count(Performance trial, Class<? extends LessonEvent> kind, long fromMs) {
        return trial.events().stream()
                .filter(e -> e.atMs() >= fromMs && kind.isInstance(e.event()))
                .count();
    }
}
