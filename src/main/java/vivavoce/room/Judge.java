package vivavoce.room;

import vivavoce.conversation.LessonEvent;
import vivavoce.room.Performance.Performed;
import vivavoce.room.script.Cue;
import vivavoce.room.script.Expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares a performance with what its script expects. Pure. */
public final class Judge {

    /** A tutor that is silent for this long has stopped (Full-Duplex-Bench v1.5 merges 0.5 s). */
    private static final long STOPPED_MS = 500;

    private final Performance performance;

    private Judge(Performance performance) {
        this.performance = performance;
    }

    /** What was expected and did not happen; none when all did. */
    public static List<Finding> findings(Performance performance) {
        Judge judge = new Judge(performance);
        List<Finding> findings = new ArrayList<>(performance.missed());
        for (Performed cue : performance.cues()) {
            for (Cue.Expected expected : cue.cue().expected()) {
                judge.against(expected.expectation(), cue)
                        .map(sentence -> new Finding(expected.line(), sentence))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** What went against an expectation, if anything did. */
    private Optional<String> against(Expectation expectation, Performed cue) {
        return switch (expectation) {
            case Expectation.Reply(double within) -> reply(cue, within);
            case Expectation.NoReply(double seconds) -> noReply(cue, seconds);
            case Expectation.NoTakeover _ -> noTakeover(cue);
            case Expectation.Silence(double within) -> silence(cue, within);
            case Expectation.TalksOn _ -> talksOn(cue);
            case Expectation.HeardWithin(int words) -> heardWithin(cue, words);
            case Expectation.ResumesAtWord _ -> resumesAtWord(cue);
            case Expectation.Event(boolean wanted, String event, String text) ->
                    event(cue, wanted, event, text);
        };
    }

    private Optional<String> reply(Performed cue, double within) {
        long first = performance.tutor().firstSoundFrom(cue.endMs());
        if (first < 0 || first >= endOf(cue)) {
            return Optional.of("no reply was heard.");
        }
        long gap = first - cue.endMs();
        return gap <= within * 1000
                ? Optional.empty()
                : Optional.of("the reply came after %.2f s.".formatted(gap / 1000.0));
    }

    private Optional<String> noReply(Performed cue, double seconds) {
        long end = Math.min(endOf(cue), cue.endMs() + Math.round(Math.min(seconds, 1e6) * 1000));
        return soundsIn(cue.startMs(), end);
    }

    private Optional<String> noTakeover(Performed cue) {
        return soundsIn(cue.startMs(), cue.endMs());
    }

    private Optional<String> soundsIn(long fromMs, long toMs) {
        long first = performance.tutor().firstSoundFrom(fromMs);
        return first < 0 || first >= toMs
                ? Optional.empty()
                : Optional.of("the tutor spoke at %.2f s.".formatted(first / 1000.0));
    }

    private Optional<String> silence(Performed cue, double within) {
        long silent = performance.tutor().silentFrom(cue.startMs(), STOPPED_MS);
        long after = silent - cue.startMs();
        return after <= within * 1000
                ? Optional.empty()
                : Optional.of("the tutor was silent only after %.2f s.".formatted(after / 1000.0));
    }

    private Optional<String> talksOn(Performed cue) {
        for (Performance.Happened happened : performance.between(cue.startMs(), endOf(cue))) {
            if (happened.event() instanceof LessonEvent.VoiceStopped) {
                return Optional.of("the reply was cut short.");
            }
        }
        return performance.tutor().soundMs(cue.endMs(), endOf(cue)) > 0
                ? Optional.empty()
                : Optional.of("the tutor did not speak on.");
    }

    private Optional<String> heardWithin(Performed cue, int words) {
        return HeardText.errors(performance, cue.startMs(), endOf(cue)).stream()
                .findFirst()
                .map(error ->
                        error.words() <= words
                                ? Optional.<String>empty()
                                : Optional.of(error.sentence()))
                .orElseGet(() -> Optional.of("no reply was cut short."));
    }

    private Optional<String> resumesAtWord(Performed cue) {
        for (Performance.Happened happened : performance.between(cue.startMs(), endOf(cue))) {
            if (happened.event() instanceof LessonEvent.VoiceResumed) {
                return HeardText.resumesAtWord(performance.tutor(), happened.atMs());
            }
        }
        return Optional.of("the voice was not held and resumed.");
    }

    private Optional<String> event(Performed cue, boolean wanted, String name, String text) {
        String part = text.toLowerCase(Locale.ROOT);
        List<String> happened =
                performance.between(cue.startMs(), endOf(cue)).stream()
                        .map(Performance.Happened::event)
                        .filter(event -> event.getClass().getSimpleName().equals(name))
                        .map(event -> event.toString())
                        .toList();
        boolean found =
                happened.stream().anyMatch(event -> event.toLowerCase(Locale.ROOT).contains(part));
        if (found == wanted) {
            return Optional.empty();
        }
        return Optional.of(
                "%s%s%s."
                        .formatted(
                                wanted ? "missing " : "unwanted ",
                                name + (text.isEmpty() ? "" : " \"" + text + "\""),
                                happened.isEmpty() ? "" : ", but " + String.join(", ", happened)));
    }

    private long endOf(Performed cue) {
        return Math.min(cue.nextMs(), performance.endMs());
    }
}
