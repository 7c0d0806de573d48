package vivavoce.app;

import picocli.CommandLine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the program starts. */
public final class Main {

    /** Commands whose words may begin with a minus: {@code -2x < 6} is no option. */
    private static final Set<String> TAKING_MATHS = Set.of("solve", "check", "say");

    private Main() {}

    /** Runs the command line and ends with its exit code. */
    public static void main(String[] args) {
        int exitCode = run(args);
        System.out.close(); // the echo canceller's library would write there as it is unloaded
        System.exit(exitCode);
    }

    /** Runs the command line: 0 done, 1 could not, 2 wrong usage. */
    static int run(String... args) {
        Optional<VivaVoce> opened = VivaVoce.fromDesktop(List.of(args));
        return opened.isPresent() ? open(opened.get()) : command(args);
    }

    /** Without the commands, which would keep the window waiting until all were read. */
    private static int open(VivaVoce opened) {
        try {
            return opened.call();
        } catch (Exception e) {
            System.err.println(Sentences.of(e));
            return ExitCode.COULD_NOT;
        }
    }

    private static int command(String... args) {
        CommandLine line =
                new CommandLine(new VivaVoce())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExecutionExceptionHandler(Main::explain);
        line.getSubcommands()
                .forEach((name, command) ->
                        command.setUnmatchedOptionsArePositionalParams(
                                TAKING_MATHS.contains(name)));
        return line.execute(args);
    }

    private static int explain(
            Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(Sentences.of(failure));
        return ExitCode.COULD_NOT;
    }
}
