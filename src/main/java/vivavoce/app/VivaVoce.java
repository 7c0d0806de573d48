package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (terminal) {
            return TerminalLesson.run("");
        }
        if (!DesktopApp.displayAvailable()) {
            return TerminalLesson.run(DesktopApp.noDisplay());
        }
        return window(Home.data());
    }

    private static int window(Path folder) throws IOException, InterruptedException {
        Optional<OneInstance> only = OneInstance.take(folder);
        if (only.isEmpty()) {
            Console.system(false).say("Viva Voce is open already; its window comes to the front.");
            return ExitCode.DONE;
        }
        try (OneInstance instance = only.get()) {
            DesktopApp.run(new DesktopLesson(folder, instance::called));
            return ExitCode.DONE;
        } catch (NoDisplayException e) {
            return TerminalLesson.run(String.valueOf(e.getMessage()));
        }
    }
}
