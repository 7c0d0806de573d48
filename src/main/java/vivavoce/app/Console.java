package vivavoce.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a command prints: results on standard output, messages on standard error; with {@code
 * --json} one object a line and nothing else.
 */
final class Console {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private boolean failed;

    Console(PrintStream out, PrintStream err, boolean json) {
        this.out = out;
        this.err = err;
        this.json = json;
    }

    /** The process's own streams. */
    static Console system(boolean json) {
        return new Console(System.out, System.err, json);
    }

    /** A result: an object with {@code --json}, or else its line for a person. */
    void result(Object object, String line) {
        out.println(json ? GSON.toJson(object) : line);
    }

    /** A line for a person; nothing with {@code --json}. */
    void say(String line) {
        if (!json) {
            out.println(line);
        }
    }

    /** An input that failed; the others go on. */
    void failed(String input, String sentence) {
        failed = true;
        if (json) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("file", input);
            error.put("error", sentence);
            out.println(GSON.toJson(error));
        }
        err.println(sentence);
    }

    /** 0 when everything was done, 1 when something could not be. */
    int exitCode() {
        return failed ? ExitCode.COULD_NOT : ExitCode.DONE;
    }
}
