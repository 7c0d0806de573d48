package vivavoce.ui.practice;

import vivavoce.lessons.LessonPlan;
import vivavoce.lessons.LessonReader;
import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Lessons: those in a folder, and any file of the learner's own. Files are read on the executor,
 * where the answers come too.
 *
 * @param folder of the lessons that ship with the app
 */
public record LessonLibrary(Path folder, Executor background) {

    /**
     * The lessons of the folder, in the order of their file names; one that is broken is left out.
     */
    void lessons(Consumer<List<LessonPlan>> found) {
        background.execute(() -> found.accept(read()));
    }

    /**
     * Reads a file.
     *
     * @param trouble gets one sentence where it is no lesson
     */
    public void open(Path file, Consumer<LessonPlan> found, Consumer<String> trouble) {
        background.execute(() -> {
            try {
                found.accept(LessonReader.read(file));
            } catch (NoSuchFileException e) {
                trouble.accept(Words.of("lesson.missing", file.getFileName()));
            } catch (IOException e) {
                trouble.accept(Said.of(String.valueOf(e.getMessage())));
            }
        });
    }

    private List<LessonPlan> read() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(LessonLibrary::plan)
                    .toList();
        } catch (IOException e) {
            // No library: problems can be practised all the same.
            return List.of();
        }
    }

    private static Stream<LessonPlan> plan(Path file) {
        try {
            return Stream.of(LessonReader.read(file));
        } catch (IOException broken) {
            return Stream.empty();
        }
    }
}
