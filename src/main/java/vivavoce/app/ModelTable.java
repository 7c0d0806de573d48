package vivavoce.app;

import vivavoce.bench.HearingScore;
import vivavoce.bench.ModelReport;
import vivavoce.bench.RunnerBench;

import java.util.ArrayList;
import java.util.List;

/** A model's report as a table for a person, beside what is aimed at. */
final class ModelTable {

    private static final long MEGABYTE = 1_000_000;

    private final List<String> rows = new ArrayList<>();

    private ModelTable() {}

    static String of(ModelReport report) {
        ModelTable table = new ModelTable();
        table.row("", "here", "aim");
        report.hearing().forEach(table::hearing);
        HearingScore clean = report.hearing().getOrDefault("lesson", report.lessonInNoise());
        table.times("lesson, noise 10 dB, word error", report.lessonInNoise(), clean);
        table.times("lesson, echo 0.5 s, word error", report.lessonInRoom(), clean);
        report.seeing()
                .forEach((set, score) ->
                        table.row(
                                "pictures, %s (%d), exact".formatted(set, score.pictures()),
                                percent(score.exact()),
                                set.equals("print") ? ">= 99 %" : ">= 92 %"));
        table.row("wrong with confidence > 0.9", percent(report.wrongAndConfident()), "<= 1 %");
        table.row("hearing 3 s", "%.0f ms".formatted(report.hearMs()), "<= 120 ms, whole turn");
        Long resident = report.residentBytes();
        if (resident != null) {
            table.row("memory of the process", resident / MEGABYTE + " MB", "<= 300 MB, pack");
        }
        RunnerBench.Report runner = report.runner();
        if (runner != null) {
            table.runner(runner);
        }
        return String.join(System.lineSeparator(), table.rows);
    }

    private void hearing(String set, HearingScore score) {
        boolean people = set.equals("people");
        row(
                "%s (%d clips), word error".formatted(set, score.clips()),
                percent(score.wordError()),
                people ? "<= 25 %" : "<= 4 %");
        row(set + ", number words", percent(score.numberWordError()), people ? "<= 8 %" : "");
        if (score.expressions() > 0) {
            row(
                    "%s, exact maths (%d)".formatted(set, score.expressions()),
                    percent(score.exactExpressions()),
                    ">= 95 %");
        }
        row(set + ", complete or not", percent(score.completenessRight()), ">= 95 %");
    }

    private void runner(RunnerBench.Report runner) {
        row("a token, runner : bare loop", "%.3f".formatted(runner.ratio()), "<= 1.1");
        Long peak = runner.peakBeyondWeightsBytes();
        if (peak != null) {
            row("peak of decoding beyond the weights", peak / MEGABYTE + " MB", "");
        }
    }

    private void times(String what, HearingScore distorted, HearingScore clean) {
        row(
                what,
                "%s, %.1f x"
                        .formatted(
                                percent(distorted.wordError()),
                                distorted.wordError() / Math.max(clean.wordError(), 1e-3)),
                "<= 1.5 x clean");
    }

    private void row(String what, String found, String aim) {
        rows.add("%-36s %14s   %s".formatted(what, found, aim).stripTrailing());
    }

    private static String percent(double share) {
        return "%.1f %%".formatted(100 * share);
    }
}
