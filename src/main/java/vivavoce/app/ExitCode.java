package vivavoce.app;

/** What the process says by its exit code. */
final class ExitCode {

    /** Everything asked for was done. */
    static final int DONE = 0;

    /** Something could not be done; a sentence on standard error says what. */
    static final int COULD_NOT = 1;

    /** The command line was wrong; picocli says how. */
    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
