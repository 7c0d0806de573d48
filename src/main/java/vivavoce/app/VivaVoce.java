package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

import vivavoce.lessons.LessonReader;
import vivavoce.ui.DesktopApp;
import vivavoce.ui.NoDisplayException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** {@code vivavoce}: the desktop app; with no display, the same conversation in the terminal. */
@Command(
        name = "vivavoce",
        description = "A maths tutor that you talk with, offline.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT, // every command has --help
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
            ScreenshotsCommand.class,
            KeepCommand.class
        })
final class VivaVoce implements Callable<Integer> {

    private static final String UNTIL_READY = "--until-ready";

    @Option(
            names = "--terminal",
            description = "The conversation in the terminal, even where there is a display.")
    private boolean terminal;

    @Option(
            names = "--lesson",
            paramLabel = "FILE",
            description = "A lesson file whose problems are set, one after the other.")
    private @Nullable Path lesson;

    @Parameters(
            arity = "0..1",
            paramLabel = "LESSON",
            description = "The same, as a desktop opens the files of a program.")
    private @Nullable Path opened;

    @Option(
            names = UNTIL_READY,
            hidden = true,
            description = "Closes as soon as the lesson listens and says how long that took.")
    private boolean untilReady;

    /** What a desktop starts: the app with no arguments or with a lesson file; or else nothing. */
    static Optional<VivaVoce> fromDesktop(List<String> arguments) {
        VivaVoce desktop = new VivaVoce();
        if (arguments.isEmpty()) {
            return Optional.of(desktop);
        }
        String only = arguments.size() == 1 ? arguments.getFirst() : "";
        if (only.equals(UNTIL_READY)) {
            desktop.untilReady = true;
            return Optional.of(desktop);
        }
        if (only.endsWith(".vivavoce") && !only.startsWith("-")) {
            desktop.opened = Path.of(only);
            return Optional.of(desktop);
        }
        return Optional.empty();
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (opened != null && !Files.exists(opened)) {
            System.err.println(
                    opened + " is neither a command nor a lesson file: see vivavoce --help.");
            return ExitCode.WRONG_USAGE;
        }
        Optional<Path> file = Optional.ofNullable(lesson == null ? opened : lesson);
        if (terminal) {
            return terminal("", file);
        }
        if (!DesktopApp.displayAvailable()) {
            return terminal(DesktopApp.noDisplay(), file);
        }
        return window(Home.data(), file);
    }

    private static int terminal(String why, Optional<Path> file) throws IOException {
        return TerminalLesson.run(
                why,
                file.isPresent() ? Optional.of(LessonReader.read(file.get())) : Optional.empty());
    }

    /** The window reads the file itself, so that it can say what is wrong with it. */
    private int window(Path folder, Optional<Path> file) throws IOException, InterruptedException {
        Optional<OneInstance> only = OneInstance.take(folder, file);
        if (only.isEmpty()) {
            Console.system(false)
                    .say(
                            file.isPresent()
                                    ? "Viva Voce is open already; the lesson opens there."
                                    : "Viva Voce is open already; its window comes to the front.");
            return ExitCode.DONE;
        }
        try (OneInstance instance = only.get()) {
            DesktopLesson desktop = new DesktopLesson(folder, instance::whenCalled);
            var times = untilReady ? StartTimes.untilReady(desktop) : null;
            DesktopApp.run(desktop);
            return times == null ? ExitCode.DONE : tell(times);
        } catch (NoDisplayException e) {
            return terminal(String.valueOf(e.getMessage()), file);
        }
    }

    /** The window has closed, so the times are known or will never be. */
    private static int tell(CompletableFuture<StartTimes> times) {
        if (times.state() != Future.State.SUCCESS) {
            System.err.println("The lesson did not open; see above.");
            return ExitCode.COULD_NOT;
        }
        StartTimes known = times.resultNow();
        Console.system(true)
                .result(
                        known,
                        "window %d ms, ready %d ms".formatted(known.windowMs(), known.readyMs()));
        return ExitCode.DONE;
    }
}
