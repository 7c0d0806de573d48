package vivavoce.app;

import vivavoce.bench.Quantiles;
import vivavoce.room.bench.TurnReport;
import vivavoce.room.bench.TurnReport.Conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A report of turn-taking as a table for a person, beside what is aimed at. */
final class TurnTable {

    private final TurnReport report;
    private final List<String> rows = new ArrayList<>();

    private TurnTable(TurnReport report) {
        this.report = report;
    }

    static String of(TurnReport report) {
        TurnTable table = new TurnTable(report);
        table.row("", "the pack hears", "ideal hearing", "aim");
        table.gap();
        table.atMost(
                "takeover in pauses of 0.4 to 1.0 s",
                "short pause",
                0.05,
                c -> c.tor().shortPause());
        table.atMost(
                "takeover in pauses of 3 to 8 s",
                "thinking pause",
                0.02,
                c -> c.tor().thinkingPause());
        table.stop();
        table.talkedThrough();
        table.heardText();
        table.echo();
        return String.join(System.lineSeparator(), table.rows);
    }

    private void gap() {
        ms("response gap, median" + trials("response gap"), 320, c -> c.responseGapMs().p50());
        ms("response gap, 95 %", 800, c -> c.responseGapMs().p95());
        ms("  until the turn has ended", Double.NaN, c -> c.responseGapPartsMs().endpointing());
        ms("  until the reply has words", Double.NaN, c -> c.responseGapPartsMs().firstToken());
        ms("  until they have sound", Double.NaN, c -> c.responseGapPartsMs().firstAudio());
        ms("  until it is heard", Double.NaN, c -> c.responseGapPartsMs().playoutDelay());
    }

    private void stop() {
        ms(
                "interrupted to silent, headset, median" + trials("stop headset"),
                Double.NaN,
                c -> c.stopMs().headset().p50());
        ms("interrupted to silent, headset, 95 %", 200, c -> c.stopMs().headset().p95());
        ms(
                "the same, loudspeaker, median" + trials("stop loudspeaker"),
                Double.NaN,
                c -> c.stopMs().loudspeaker().p50());
        ms("the same, loudspeaker, 95 %", 350, c -> c.stopMs().loudspeaker().p95());
    }

    private void talkedThrough() {
        atLeast("talked through backchannels", "backchannel", c -> c.talkedThrough().backchannel());
        atLeast("talked through noises", "noise", c -> c.talkedThrough().noise());
        atLeast("talked through side talk", "side talk", c -> c.talkedThrough().sideTalk());
        atLeast(
                "talked through background speech",
                "background speech",
                c -> c.talkedThrough().backgroundSpeech());
    }

    private void heardText() {
        row(
                "heard text, words wrong, mean / most",
                words(report.packHearing()),
                words(report.idealHearing()),
                aim("<= 1", report.packHearing().heardTextErrorWords().max() <= 1));
    }

    private static String words(Conduct conduct) {
        return "%.2f / %d"
                .formatted(
                        conduct.heardTextErrorWords().mean(), conduct.heardTextErrorWords().max());
    }

    private static String levels(Map<String, Double> values) {
        return values.entrySet().stream()
                .map(level -> "%s: %.0f".formatted(level.getKey(), level.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void echo() {
        for (Map.Entry<String, Double> level : report.falseBargeInsPerHour().entrySet()) {
            row(
                    "false interruptions an hour, echo %s dB".formatted(level.getKey()),
                    "%.1f".formatted(level.getValue()),
                    "",
                    aim("0", level.getValue() == 0));
        }
        row("echo taken out, by level, dB", levels(report.erleDb()), "", "");
        row("learner's voice lost while both speak, dB", levels(report.nearEndDamageDb()), "", "");
        row(
                "minutes of narration at each level",
                "%.0f".formatted(report.narratedMinutes()),
                "",
                "30");
        Quantiles hearing = report.computeMs().hearing();
        Quantiles speaking = report.computeMs().speaking();
        row(
                "one hearing, one phrase of voice, median",
                "%.0f ms, %.0f ms".formatted(hearing.p50(), speaking.p50()),
                "",
                "");
    }

    private void ms(String what, double aim, ToDoubleFunction<Conduct> value) {
        double pack = value.applyAsDouble(report.packHearing());
        row(
                what,
                "%.0f ms".formatted(pack),
                "%.0f ms".formatted(value.applyAsDouble(report.idealHearing())),
                Double.isNaN(aim) ? "" : aim("<= %.0f ms".formatted(aim), pack <= aim));
    }

    private void atMost(String what, String trials, double aim, ToDoubleFunction<Conduct> value) {
        double pack = value.applyAsDouble(report.packHearing());
        rate(what + trials(trials), value, aim("<= %.2f".formatted(aim), pack <= aim));
    }

    private void atLeast(String what, String trials, ToDoubleFunction<Conduct> value) {
        double pack = value.applyAsDouble(report.packHearing());
        rate(what + trials(trials), value, aim(">= 0.95", pack >= 0.95));
    }

    private void rate(String what, ToDoubleFunction<Conduct> value, String aim) {
        row(
                what,
                "%.2f".formatted(value.applyAsDouble(report.packHearing())),
                "%.2f".formatted(value.applyAsDouble(report.idealHearing())),
                aim);
    }

    private String trials(String kind) {
        return " (%d)".formatted(report.packHearing().trials().getOrDefault(kind, 0));
    }

    private static String aim(String aim, boolean met) {
        return met ? aim : aim + ", missed";
    }

    private void row(String what, String pack, String ideal, String aim) {
        rows.add("%-52s %16s %14s  %s".formatted(what, pack, ideal, aim));
    }
}
