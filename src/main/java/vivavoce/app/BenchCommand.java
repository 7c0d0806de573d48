package vivavoce.app;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code vivavoce bench}: measures every part, each in a process of its own, and writes {@code
 * bench.json} and {@code bench.html}.
 */
@Command(
        name = "bench",
        description = "Measures a part of the app; all of them where none is named.",
        subcommands = {
            BenchModelCommand.class,
            BenchTeachingCommand.class,
            BenchTurnsCommand.class,
            BenchRunnerCommand.class,
            BenchGraphsCommand.class,
            BenchStartCommand.class,
            BenchFramesCommand.class,
            BenchLoopsCommand.class,
            BenchKillCommand.class,
            BenchSoakCommand.class
        })
final class BenchCommand implements Callable<Integer> {

    /** Published graphs are left out, as they are not part of the app. */
    private static final List<String> QUICK =
            List.of(
                    "start",
                    "frames",
                    "loops",
                    "model",
                    "runner",
                    "teaching --lessons 200",
                    "turns --quick",
                    "kill --times 5",
                    "soak --hours 0.1");

    private static final List<String> FULL =
            List.of(
                    "start --times 11",
                    "frames --seconds 30",
                    "loops",
                    "model",
                    "runner",
                    "teaching",
                    "turns",
                    "kill",
                    "soak");

    @Option(names = "--quick", description = "A little of each: some minutes, not hours.")
    private boolean quick;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where bench.json and bench.html are written (default: here).")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        JsonObject report = new JsonObject();
        report.add("machine", machine());
        for (String part : quick ? QUICK : FULL) {
            System.err.println("bench " + part + " …");
            report.add(part, run(part));
        }
        Files.createDirectories(out.toAbsolutePath());
        Files.writeString(
                out.resolve("bench.json"),
                new GsonBuilder().setPrettyPrinting().create().toJson(report));
        Files.writeString(out.resolve("bench.html"), BenchPage.of(report));
        System.out.println(out.resolve("bench.html").toAbsolutePath());
        boolean whole =
                report.asMap().values().stream()
                        .noneMatch(part -> part.getAsJsonObject().has("error"));
        return whole ? ExitCode.DONE : ExitCode.COULD_NOT;
    }

    private static JsonObject machine() {
        JsonObject machine = new JsonObject();
        machine.addProperty("date", LocalDate.now(ZoneId.systemDefault()).toString());
        machine.addProperty(
                "system",
                System.getProperty("os.name")
                        + " "
                        + System.getProperty("os.version")
                        + " "
                        + System.getProperty("os.arch"));
        machine.addProperty("java", Runtime.version().toString());
        machine.addProperty("processors", Runtime.getRuntime().availableProcessors());
        return machine;
    }

    /** What it printed as JSON; an {@code error} where it printed none. */
    private static JsonElement run(String part) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("bench"));
        arguments.addAll(Arrays.asList(part.split(" ")));
        arguments.add("--json");
        Process process =
                new ProcessBuilder(OwnProgram.with(arguments.toArray(String[]::new)))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        try {
            return JsonParser.parseString(told.lines().reduce("", (_, last) -> last))
                    .getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            JsonObject error = new JsonObject();
            error.addProperty("error", "It ended with code %d and no result.".formatted(code));
            return error;
        }
    }
}
