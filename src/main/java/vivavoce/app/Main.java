package vivavoce.app;

import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs the command line and ends with its exit code. */
    public static void main(String[] args) {
        int exitCode = run(args);
        System.out.close(); // the echo canceller's library would write there as it is unloaded
        System.exit(exitCode);
    }

    /** Runs the command line: 0 done, 1 could not, 2 wrong usage. */
    static int run(String... args) {
        return new CommandLine(new VivaVoce())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain)
                .execute(args);
    }

    private static int explain(
            Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(Sentences.of(failure));
        return ExitCode.COULD_NOT;
    }
}
