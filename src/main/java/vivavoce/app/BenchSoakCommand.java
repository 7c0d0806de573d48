package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vivavoce.app.LongLesson.Report;
import vivavoce.app.LongLesson.Sample;
import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.WavException;
import vivavoce.model.ManifestReader;
import vivavoce.model.PackKind;
import vivavoce.onnx.Accelerator;
import vivavoce.room.Soak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code vivavoce bench soak --hours 8}: one long lesson; does anything grow, is anything lost? */
@Command(name = "soak", description = "Holds one long lesson with a restless learner.")
final class BenchSoakCommand implements Callable<Integer> {

    private static final long MOST_HEAP_GROWTH = 16_000_000;
    private static final long MOST_PROCESS_GROWTH = 128_000_000;
    private static final int MOST_NEW_THREADS = 2;

    @Option(names = "--hours", description = "Of the lesson's own time (${DEFAULT-VALUE}).")
    private double hours = 8;

    @Option(
            names = "--minutes",
            description = "Ends after so much real time, however far it got (${DEFAULT-VALUE}).")
    private double minutes = 600;

    @Option(names = "--seed", description = "Other seeds, other lessons (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--switch",
            paramLabel = "FOLDER",
            description = "A pack that the learner changes to, in turn with the others.")
    private List<Path> others = new ArrayList<>();

    @Option(names = "--json", description = "One object, nothing else.")
    private boolean json;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() throws IOException, AudioDeviceException, WavException {
        Report report = new LongLesson(this::engine, seed, hours, minutes).hold();
        Console.system(json).result(report, forPerson(report));
        boolean whole = report.lesson().faults() == 0 && report.lesson().wordsLost() == 0;
        return whole && isSteady(report.held()) ? ExitCode.DONE : ExitCode.COULD_NOT;
    }

    /** After so many switches; the pack that does everything comes first. */
    private Engine engine(int switches) {
        int turn = switches % (others.size() + 1);
        if (turn == 0) {
            return pack.engine();
        }
        Path other = others.get(turn - 1);
        PackKind its = ManifestReader.read(other).kind();
        return Engine.open(
                pack.folder(),
                Accelerator.ofThisBuild(),
                kind -> kind == its ? Optional.of(other) : Optional.empty());
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

    private static String forPerson(Report report) {
        StringBuilder text = new StringBuilder();
        Soak.Report lesson = report.lesson();
        text.append(
                "%.2f hours of lesson in %.1f minutes: %d turns, %d replies, %d cut short, %d devices lost, %d packs changed%n"
                        .formatted(
                                report.lessonHours(),
                                report.realMinutes(),
                                lesson.turns(),
                                lesson.replies(),
                                lesson.cutShort(),
                                lesson.deviceLosses(),
                                report.packSwitches()));
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
