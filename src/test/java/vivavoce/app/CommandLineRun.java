package vivavoce.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One run of the command line in this process.
 *
 * @param exitCode as the process would end
 * @param out standard output, a line each
 * @param err standard error, a line each
 */
record CommandLineRun(int exitCode, List<String> out, List<String> err) {

    static CommandLineRun of(String... args) {
        PrintStream systemOut = System.out;
        PrintStream systemErr = System.err;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int exitCode = Main.run(args);
            return new CommandLineRun(exitCode, lines(out), lines(err));
        } finally {
            System.setOut(systemOut);
            System.setErr(systemErr);
        }
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
