package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vivavoce.lessons.LessonPlan;
import vivavoce.lessons.LessonReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** {@code vivavoce lesson list}: the lessons that ship with the app. */
@Command(name = "list", description = "Lists the lessons that come with the app.")
final class LessonListCommand implements Callable<Integer> {

    private record Listed(String file, String title, String topic, String level, int problems) {}

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Console console = Console.system(json);
        for (Path file : files()) {
            LessonPlan plan = LessonReader.read(file);
            Listed listed =
                    new Listed(
                            file.toString(),
                            plan.title(),
                            plan.topic().title(),
                            plan.level().title(),
                            plan.tasks().size());
            console.result(
                    listed,
                    "%-34s %-24s %-11s %d problems  %s"
                            .formatted(
                                    listed.title(),
                                    listed.topic(),
                                    listed.level(),
                                    listed.problems(),
                                    listed.file()));
        }
        return ExitCode.DONE;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Home.lessons())) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
