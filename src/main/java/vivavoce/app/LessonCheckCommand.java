package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vivavoce.lessons.LessonPlan;
import vivavoce.lessons.LessonReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code vivavoce lesson check FILE…}: whether lesson files can be used. */
@Command(name = "check", description = "Checks lesson files and says what is wrong, and where.")
final class LessonCheckCommand implements Callable<Integer> {

    private record Checked(String file, String title, int problems) {}

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Lesson files.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Override
    public Integer call() {
        Console console = Console.system(json);
        for (Path file : files) {
            try {
                LessonPlan plan = LessonReader.read(file);
                Checked checked = new Checked(file.toString(), plan.title(), plan.tasks().size());
                console.result(
                        checked,
                        "%s: \"%s\" is fine, %d problems."
                                .formatted(file, plan.title(), checked.problems()));
            } catch (IOException wrong) {
                console.failed(file.toString(), Sentences.of(wrong));
            }
        }
        return console.exitCode();
    }
}
