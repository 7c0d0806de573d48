package vivavoce.room.bench;

import vivavoce.bench.Quantiles;
import vivavoce.room.DoubleTalk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What the benchmark of turn-taking found, with the pack's own hearing; field names are the keys of
 * its JSON. Rates are between 0 and 1.
 *
 * @param seed from which everything was generated
 * @param falseBargeInsPerHour an hour of narration, by echo level in dB
 * @param falseHoldsPerHour times that the voice was held and went on, likewise
 * @param narratedMinutes at each level
 * @param erleDb echo return loss enhancement, by echo level
 * @param nearEndDamageDb what the learner's voice loses while both speak, likewise
 * @param computeMs what the networks really took
 * @param idealHearing the same with ideal hearing: turn-taking apart from hearing
 */
public record TurnReport(
        long seed,
        Quantiles responseGapMs,
        GapPartsMs responseGapPartsMs,
        Tor tor,
        StopMs stopMs,
        TalkedThrough talkedThrough,
        HeardTextErrorWords heardTextErrorWords,
        Map<String, Integer> trials,
        Map<String, Double> falseBargeInsPerHour,
        Map<String, Double> falseHoldsPerHour,
        double narratedMinutes,
        Map<String, Double> erleDb,
        Map<String, Double> nearEndDamageDb,
        ComputeMs computeMs,
        Conduct idealHearing) {

    static TurnReport of(
            long seed,
            Conduct pack,
            Conduct ideal,
            Narration narration,
            Map<String, DoubleTalk> doubleTalk,
            ComputeMs computeMs) {
        return new TurnReport(
                seed,
                pack.responseGapMs(),
                pack.responseGapPartsMs(),
                pack.tor(),
                pack.stopMs(),
                pack.talkedThrough(),
                pack.heardTextErrorWords(),
                pack.trials(),
                narration.stops(),
                narration.holds(),
                narration.minutes(),
                byLevel(doubleTalk, DoubleTalk::erleDb),
                byLevel(doubleTalk, DoubleTalk::nearEndDamageDb),
                computeMs,
                ideal);
    }

    private static Map<String, Double> byLevel(
            Map<String, DoubleTalk> measured, ToDoubleFunction<DoubleTalk> of) {
        Map<String, Double> values = new LinkedHashMap<>();
        measured.forEach((level, both) -> values.put(level, of.applyAsDouble(both)));
        return values;
    }

    /** With the pack's own hearing. */
    public Conduct packHearing() {
        return new Conduct(
                responseGapMs,
                responseGapPartsMs,
                tor,
                stopMs,
                talkedThrough,
                heardTextErrorWords,
                trials);
    }

    /** What the tutor's own voice did while it spoke and nobody else did, by echo level. */
    record Narration(Map<String, Double> stops, Map<String, Double> holds, double minutes) {}

    /** How turns went with one kind of hearing. */
    public record Conduct(
            Quantiles responseGapMs,
            GapPartsMs responseGapPartsMs,
            Tor tor,
            StopMs stopMs,
            TalkedThrough talkedThrough,
            HeardTextErrorWords heardTextErrorWords,
            Map<String, Integer> trials) {}

    /** Medians of the parts of the response gap. */
    public record GapPartsMs(
            double endpointing, double firstToken, double firstAudio, double playoutDelay) {}

    /**
     * Takeover rate: how often the tutor's voice sounded before the learner had finished.
     *
     * @param shortPause in pauses of 0.4 to 1.0 s
     * @param thinkingPause in pauses of 3 to 8 s
     */
    public record Tor(double shortPause, double thinkingPause) {}

    /** From the first sound of an interruption to the tutor's silence. */
    public record StopMs(Quantiles headset, Quantiles loudspeaker) {}

    /** How often the tutor talked on. */
    public record TalkedThrough(
            double backchannel, double noise, double sideTalk, double backgroundSpeech) {}

    /** By how many words the engine was wrong about what was heard of an interrupted reply. */
    public record HeardTextErrorWords(double mean, int max) {}

    /** Milliseconds that one hearing, and the sound of one phrase, took on this machine. */
    public record ComputeMs(Quantiles hearing, Quantiles speaking) {}
}
