package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.WavException;
import vivavoce.bench.Resident;
import vivavoce.echo.EchoCanceller;
import vivavoce.room.Soak;
import vivavoce.time.NanoClock;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code vivavoce bench soak --hours 8}: one long lesson; does anything grow, is anything lost? */
@Command(name = "soak", description = "Holds one long lesson with a restless learner.")
final class BenchSoakCommand implements Callable<Integer> {

    private static final long MS_PER_HOUR = 3_600_000;
    private static final int SAMPLES = 16;
    private static final long MOST_HEAP_GROWTH = 16_000_000;
    private static final long MOST_PROCESS_GROWTH = 128_000_000;
    private static final int MOST_NEW_THREADS = 2;

    /**
     * What the process holds at a moment of the lesson.
     *
     * @param heapBytes after a full collection
     * @param residentBytes all of the process, -1 where the system does not say
     */
    private record Sample(double lessonHours, long heapBytes, long residentBytes, int threads) {}

    /** What the lesson came to, and what was held meanwhile. */
    private record Report(
            double lessonHours, double realMinutes, Soak.Report lesson, List<Sample> held) {}

    @Option(names = "--hours", description = "Of the lesson's own time (${DEFAULT-VALUE}).")
    private double hours = 8;

    @Option(
            names = "--minutes",
            description = "Ends after so much real time, however far it got (${DEFAULT-VALUE}).")
    private double minutes = 600;

    @Option(names = "--seed", description = "Other seeds, other lessons (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--json", description = "One object, nothing else.")
    private boolean json;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() throws IOException, AudioDeviceException, WavException {
        try (Engine engine = pack.engine();
                EchoCanceller canceller = EchoCanceller.open()) {
            engine.warmUp();
            Soak soak = new Soak(engine.studio(canceller), seed, (_, _) -> {});
            Report report = run(soak);
            Console.system(json).result(report, forPerson(report));
            boolean whole = report.lesson().faults() == 0 && report.lesson().wordsLost() == 0;
            return whole && isSteady(report.held()) ? ExitCode.DONE : ExitCode.COULD_NOT;
        }
    }

    private Report run(Soak soak) throws AudioDeviceException, WavException {
        long began = NanoClock.SYSTEM.nanos();
        long endMs = Math.round(hours * MS_PER_HOUR);
        List<Sample> held = new ArrayList<>();
        double spent = 0;
        while (soak.nowMs() < endMs && spent < minutes) {
            soak.step();
            spent = (NanoClock.SYSTEM.nanos() - began) / 60e9;
            if (soak.nowMs() >= held.size() * endMs / SAMPLES) {
                held.add(sample(soak));
                System.err.println(held.getLast());
            }
        }
        held.add(sample(soak));
        return new Report(soak.nowMs() / (double) MS_PER_HOUR, spent, soak.report(), held);
    }

    /** Nothing grows once the first quarter of the lesson has warmed everything up. */
    private static boolean isSteady(List<Sample> held) {
        Sample warm = held.get(held.size() / 4);
        return held.stream()
                .skip(held.size() / 4)
                .allMatch(later ->
                        later.heapBytes() - warm.heapBytes() <= MOST_HEAP_GROWTH
                                && later.residentBytes() - warm.residentBytes()
                                        <= MOST_PROCESS_GROWTH
                                && later.threads() <= warm.threads() + MOST_NEW_THREADS);
    }

    private static Sample sample(Soak soak) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        Long resident = Resident.bytes();
        return new Sample(
                soak.nowMs() / (double) MS_PER_HOUR,
                runtime.totalMemory() - runtime.freeMemory(),
                resident == null ? -1 : resident,
                Thread.getAllStackTraces().size());
    }

    private static String forPerson(Report report) {
        StringBuilder text = new StringBuilder();
        Soak.Report lesson = report.lesson();
        text.append(
                "%.2f hours of lesson in %.1f minutes: %d turns, %d replies, %d cut short, %d devices lost%n"
                        .formatted(
                                report.lessonHours(),
                                report.realMinutes(),
                                lesson.turns(),
                                lesson.replies(),
                                lesson.cutShort(),
                                lesson.deviceLosses()));
        text.append(
                "%d words said to a listening tutor, %d lost; %d faults%n"
                        .formatted(lesson.wordsAlone(), lesson.wordsLost(), lesson.faults()));
        lesson.examples().forEach(fault -> text.append("  ").append(fault).append('\n'));
        for (Sample sample : report.held()) {
            text.append(
                    "after %.2f h: heap %.1f MB, process %.0f MB, %d threads%n"
                            .formatted(
                                    sample.lessonHours(),
                                    sample.heapBytes() / 1e6,
                                    sample.residentBytes() / 1e6,
                                    sample.threads()));
        }
        return text.toString().strip();
    }
}
