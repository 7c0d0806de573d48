package vivavoce.app;

import com.google.gson.Gson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vivavoce.ui.DesktopApp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** {@code vivavoce bench start}: how long it takes until the window stands and listens. */
@Command(name = "start", description = "Measures the start, each time in a process of its own.")
final class BenchStartCommand implements Callable<Integer> {

    private static final Gson GSON = new Gson();

    /** Medians and all, in milliseconds from the beginning of the process. */
    private record Report(
            long windowMedianMs, long readyMedianMs, long cpuMedianMs, List<StartTimes> starts) {

        static Report of(List<StartTimes> starts) {
            return new Report(
                    median(starts, StartTimes::windowMs),
                    median(starts, StartTimes::readyMs),
                    median(starts, StartTimes::cpuMs),
                    List.copyOf(starts));
        }

        private static long median(List<StartTimes> starts, ToLongFunction<StartTimes> part) {
            return starts.stream()
                    .mapToLong(part)
                    .sorted()
                    .skip(starts.size() / 2)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Option(names = "--times", description = "How often (${DEFAULT-VALUE}).")
    private int times = 5;

    @Option(names = "--json", description = "One object, nothing else.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<StartTimes> starts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            starts.add(start());
        }
        Report report = Report.of(starts);
        Console.system(json)
                .result(
                        report,
                        "window after %d ms, ready to listen after %d ms, %d ms of processor time (medians of %d)"
                                .formatted(
                                        report.windowMedianMs(),
                                        report.readyMedianMs(),
                                        report.cpuMedianMs(),
                                        times));
        return ExitCode.DONE;
    }

    private static StartTimes start() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("vivavoce-start");
        ProcessBuilder program =
                new ProcessBuilder(OwnProgram.with("--until-ready"))
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        String screen =
                DesktopApp.displayAvailable() ? "" : " -Dglass.platform=Headless -Dprism.order=sw";
        program.environment().put("JAVA_TOOL_OPTIONS", "-Dvivavoce.data=" + data + screen);
        Process process = program.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (Stream<Path> left = Files.list(data)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(data);
        if (process.waitFor() != ExitCode.DONE) {
            throw new IOException("The program did not start; start it by hand to see why.");
        }
        return GSON.fromJson(told.lines().toList().getLast(), StartTimes.class);
    }
}
