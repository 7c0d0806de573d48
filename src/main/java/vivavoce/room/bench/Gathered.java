package vivavoce.room.bench;

import vivavoce.bench.Quantiles;
import vivavoce.conversation.Pace;
import vivavoce.room.Performance;
import vivavoce.room.bench.TurnReport.Conduct;
import vivavoce.room.bench.TurnReport.GapPartsMs;
import vivavoce.room.bench.TurnReport.HeardTextErrorWords;
import vivavoce.room.bench.TurnReport.StopMs;
import vivavoce.room.bench.TurnReport.TalkedThrough;
import vivavoce.room.bench.TurnReport.Tor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The measures of one kind of hearing, trial by trial. One owner. */
final class Gathered {

    /** The kinds of trials. */
    enum Kind {
        RESPONSE_GAP,
        SHORT_PAUSE,
        THINKING_PAUSE,
        STOP_HEADSET,
        STOP_LOUDSPEAKER,
        HEARD_TEXT,
        BACKCHANNEL,
        NOISE,
        SIDE_TALK,
        BACKGROUND_SPEECH;

        /** A response gap is what a listener would have waited on this machine. */
        Pace pace() {
            return this == RESPONSE_GAP ? Pace.MEASURED : Pace.STEADY;
        }
    }

    /** Between the seeds of two kinds: drawn alike, the kinds would not be independent. */
    private static final long APART = 1_000_003;

    private final Map<Kind, Trials> trials = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Double>> values = new EnumMap<>(Kind.class);
    private final List<Measures.Gap> gaps = new ArrayList<>();
    private final List<Integer> misheard = new ArrayList<>();

    Gathered(long seed) {
        long own = seed;
        for (Kind kind : Kind.values()) {
            trials.put(kind, new Trials(own));
            values.put(kind, new ArrayList<>());
            own += APART;
        }
    }

    /** The next trial of a kind, as a script. */
    String next(Kind kind) {
        Trials of = trials.getOrDefault(kind, new Trials(0));
        return switch (kind) {
            case RESPONSE_GAP -> of.answer();
            case SHORT_PAUSE -> of.shortPause();
            case THINKING_PAUSE -> of.thinkingPause();
            case STOP_HEADSET -> of.interruption("headset");
            case STOP_LOUDSPEAKER -> of.interruption("loudspeaker");
            case HEARD_TEXT -> of.stoppedAtWord();
            case BACKCHANNEL -> of.backchannel();
            case NOISE -> of.noise();
            case SIDE_TALK -> of.sideTalk();
            case BACKGROUND_SPEECH -> of.backgroundSpeech();
        };
    }

    /** What came of it. */
    void take(Kind kind, Performance trial) {
        List<Double> of = valuesOf(kind);
        switch (kind) {
            case RESPONSE_GAP ->
                    Measures.gap(trial)
                            .ifPresent(gap -> {
                                gaps.add(gap);
                                of.add(gap.whole());
                            });
            case SHORT_PAUSE, THINKING_PAUSE ->
                    Measures.takeover(trial).ifPresent(taken -> of.add(taken ? 1.0 : 0.0));
            case STOP_HEADSET, STOP_LOUDSPEAKER -> {
                Measures.stopMs(trial).ifPresent(of::add);
                misheard.addAll(trial.heardTextErrors());
            }
            case HEARD_TEXT -> {
                List<Integer> errors = trial.heardTextErrors();
                misheard.addAll(errors);
                errors.forEach(words -> of.add((double) words));
            }
            case BACKCHANNEL, NOISE, SIDE_TALK, BACKGROUND_SPEECH ->
                    Measures.talkedOn(trial).ifPresent(on -> of.add(on ? 1.0 : 0.0));
        }
    }

    /** All of it together. */
    Conduct conduct() {
        return new Conduct(
                Quantiles.of(valuesOf(Kind.RESPONSE_GAP)),
                new GapPartsMs(
                        median(Measures.Gap::endpointing),
                        median(Measures.Gap::firstToken),
                        median(Measures.Gap::firstAudio),
                        median(Measures.Gap::playoutDelay)),
                new Tor(mean(Kind.SHORT_PAUSE), mean(Kind.THINKING_PAUSE)),
                new StopMs(
                        Quantiles.of(valuesOf(Kind.STOP_HEADSET)),
                        Quantiles.of(valuesOf(Kind.STOP_LOUDSPEAKER))),
                new TalkedThrough(
                        mean(Kind.BACKCHANNEL),
                        mean(Kind.NOISE),
                        mean(Kind.SIDE_TALK),
                        mean(Kind.BACKGROUND_SPEECH)),
                new HeardTextErrorWords(
                        misheard.stream().mapToInt(i -> i).average().orElse(Double.NaN),
                        misheard.stream().mapToInt(i -> i).max().orElse(0)),
                counts());
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        values.forEach((kind, of) ->
                counts.put(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), of.size()));
        counts.put("heard text", misheard.size());
        return counts;
    }

    private double median(ToDoubleFunction<Measures.Gap> part) {
        return Quantiles.of(gaps.stream().mapToDouble(part).boxed().toList()).p50();
    }

    private double mean(Kind kind) {
        return valuesOf(kind).stream().mapToDouble(v -> v).average().orElse(Double.NaN);
    }

    private List<Double> valuesOf(Kind kind) {
        return values.getOrDefault(kind, List.of());
    }
}
