package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vivavoce.bench.Quantiles;
import vivavoce.ui.DesktopApp;
import vivavoce.ui.FrameTimes;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code vivavoce bench frames}: how long the window's frames take while the tutor talks. */
@Command(
        name = "frames",
        description = "Measures the window's frames while the tutor talks, drawn by software.")
final class BenchFramesCommand implements Callable<Integer> {

    /** Milliseconds from frame to frame, at 1280×800 pixels. */
    private record Report(int frames, double medianMs, double p95Ms, double longestMs) {

        static Report of(List<Double> times) {
            Quantiles quantiles = Quantiles.of(times);
            return new Report(
                    times.size(), quantiles.p50(), quantiles.p95(), Collections.max(times));
        }
    }

    @Option(names = "--seconds", description = "How long it talks (${DEFAULT-VALUE}).")
    private int seconds = 10;

    @Option(names = "--json", description = "One object, nothing else.")
    private boolean json;

    @Override
    public Integer call() throws InterruptedException {
        if (!DesktopApp.displayAvailable()) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        List<Double> times = FrameTimes.whileTalking(Home.lessons(), seconds);
        Console console = Console.system(json);
        if (times.isEmpty()) {
            console.failed("frames", "The window drew nothing in that time: give it longer.");
            return console.exitCode();
        }
        Report report = Report.of(times);
        console.result(
                report,
                "%d frames: median %.1f ms, 95 %% within %.1f ms, the longest %.1f ms"
                        .formatted(
                                report.frames(),
                                report.medianMs(),
                                report.p95Ms(),
                                report.longestMs()));
        return console.exitCode();
    }
}
