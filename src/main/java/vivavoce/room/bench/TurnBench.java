package vivavoce.room.bench;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.WavException;
import vivavoce.bench.Quantiles;
import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.Pace;
import vivavoce.room.DoubleTalk;
import vivavoce.room.Hearing;
import vivavoce.room.Performance;
import vivavoce.room.Room;
import vivavoce.room.Studio;
import vivavoce.room.bench.TurnReport.ComputeMs;
import vivavoce.room.bench.TurnReport.Conduct;
import vivavoce.room.script.Script;
import vivavoce.room.script.ScriptException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Runs the trials and gathers what was measured. One owner thread; used once. */
public final class TurnBench {

    private static final List<Integer> ECHO_LEVELS = List.of(6, 0, -6, -12, -20);
    private static final double MINUTE_MS = 60_000;
    private static final double HOUR_MS = 60 * MINUTE_MS;

    private final Studio studio;
    private final long seed;
    private final Size size;
    private final Consumer<String> progress;
    private final List<Double> hearingMs = new ArrayList<>();
    private final List<Double> speakingMs = new ArrayList<>();

    /**
     * How much is run.
     *
     * @param trials of each kind
     * @param narratedMinutes at each echo level
     */
    public record Size(int trials, double narratedMinutes) {

        /** Under a quarter of an hour. */
        public static final Size FULL = new Size(40, 30);

        /** Under two minutes. */
        public static final Size QUICK = new Size(6, 1);
    }

    /** {@code progress} gets a line for each kind of trial. */
    public TurnBench(Studio studio, long seed, Size size, Consumer<String> progress) {
        this.studio = studio;
        this.seed = seed;
        this.size = size;
        this.progress = progress;
    }

    /** Runs all of it. */
    public TurnReport run() throws AudioDeviceException, WavException {
        Conduct ideal = conduct(Hearing.IDEAL);
        Conduct pack = conduct(Hearing.PACK);
        Map<String, Double> stops = new LinkedHashMap<>();
        Map<String, Double> holds = new LinkedHashMap<>();
        for (int level : ECHO_LEVELS) {
            narrate(level, stops, holds);
        }
        return TurnReport.of(
                seed,
                pack,
                ideal,
                new TurnReport.Narration(stops, holds, size.narratedMinutes()),
                doubleTalk(),
                new ComputeMs(Quantiles.of(hearingMs), Quantiles.of(speakingMs)));
    }

    private Map<String, DoubleTalk> doubleTalk() throws WavException {
        Map<String, DoubleTalk> measured = new LinkedHashMap<>();
        for (int level : ECHO_LEVELS) {
            measured.put("%+d".formatted(level), DoubleTalk.with(level, studio));
        }
        return measured;
    }

    private Conduct conduct(Hearing hearing) throws AudioDeviceException, WavException {
        Gathered gathered = new Gathered(seed);
        for (Gathered.Kind kind : Gathered.Kind.values()) {
            progress.accept("%s hearing: %s".formatted(hearing, kind).toLowerCase(Locale.ROOT));
            for (int i = 0; i < size.trials(); i++) {
                Performance trial = perform(gathered.next(kind), hearing, kind.pace());
                gathered.take(kind, trial);
                hearingMs.addAll(hearing == Hearing.PACK ? trial.hearingMs() : List.of());
                speakingMs.addAll(trial.speakingMs());
            }
        }
        return gathered.conduct();
    }

    private void narrate(int level, Map<String, Double> stops, Map<String, Double> holds)
            throws AudioDeviceException, WavException {
        progress.accept("narration with an echo of %+d dB".formatted(level));
        Trials trials = new Trials(seed + level);
        double narratedMs = 0;
        double passedMs = 0;
        long stopped = 0;
        long held = 0;
        double wantedMs = size.narratedMinutes() * MINUTE_MS;
        while (narratedMs < wantedMs && passedMs < 2 * wantedMs) {
            Performance trial = perform(trials.narration(level), Hearing.PACK, Pace.STEADY);
            narratedMs += trial.soundMs(0, trial.endMs());
            passedMs += trial.endMs();
            stopped +=
                    Measures.count(trial, LessonEvent.VoiceStopped.class, 0)
                            + Measures.count(trial, LessonEvent.TurnEnded.class, 0);
            held += Measures.count(trial, LessonEvent.VoiceHeld.class, 0);
        }
        stops.put("%+d".formatted(level), stopped * HOUR_MS / Math.max(1, narratedMs));
        holds.put("%+d".formatted(level), held * HOUR_MS / Math.max(1, narratedMs));
    }

    private Performance perform(String text, Hearing hearing, Pace pace)
            throws AudioDeviceException, WavException {
        try {
            Script script = Script.of("trial", Path.of("."), text);
            return new Room(script, studio, hearing, pace).perform();
        } catch (ScriptException e) {
            throw new IllegalStateException("A trial that is no script:\n" + text, e);
        }
    }
}
