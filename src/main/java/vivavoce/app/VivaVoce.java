package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vivavoce.lessons.LessonPlan;
import vivavoce.lessons.LessonReader;
import vivavoce.ui.DesktopApp;
import vivavoce.ui.NoDisplayException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code vivavoce}: the desktop app; with no display, the same conversation in the terminal. */
@Command(
        name = "vivavoce",
        description = "A maths tutor that you talk with, offline.",
        mixinStandardHelpOptions = true,
        version = "Viva Voce 0.1.0",
        subcommands = {
            DemoCommand.class,
            TalkCommand.class,
            HearCommand.class,
            ReadCommand.class,
            SayCommand.class,
            SolveCommand.class,
            CheckCommand.class,
            LessonCommand.class,
            LearnerCommand.class,
            BenchCommand.class,
            DevicesCommand.class,
            PackCommand.class,
            RoomCommand.class,
            ScreenshotsCommand.class
        })
final class VivaVoce implements Callable<Integer> {

    @Option(
            names = "--terminal",
            description = "The conversation in the terminal, even where there is a display.")
    private boolean terminal;

    @Option(
            names = "--lesson",
            paramLabel = "FILE",
            description = "A lesson file whose problems are set, one after the other.")
    private @Nullable Path lesson;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<LessonPlan> plan =
                lesson == null ? Optional.empty() : Optional.of(LessonReader.read(lesson));
        if (terminal) {
            return TerminalLesson.run("", plan);
        }
        if (!DesktopApp.displayAvailable()) {
            return TerminalLesson.run(DesktopApp.noDisplay(), plan);
        }
        return window(Home.data(), plan);
    }

    private static int window(Path folder, Optional<LessonPlan> plan)
            throws IOException, InterruptedException {
        Optional<OneInstance> only = OneInstance.take(folder);
        if (only.isEmpty()) {
            Console.system(false).say("Viva Voce is open already; its window comes to the front.");
            return ExitCode.DONE;
        }
        try (OneInstance instance = only.get()) {
            DesktopApp.run(new DesktopLesson(folder, plan, instance::called));
            return ExitCode.DONE;
        } catch (NoDisplayException e) {
            return TerminalLesson.run(String.valueOf(e.getMessage()), plan);
        }
    }
}
