package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vivavoce.ui.DesktopApp;
import vivavoce.ui.NoDisplayException;

import java.io.IOException;
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
            RoomCommand.class
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
        try {
            DesktopApp.run(new DesktopLesson());
            return ExitCode.DONE;
        } catch (NoDisplayException e) {
            return TerminalLesson.run(String.valueOf(e.getMessage()));
        }
    }
}
