package vivavoce.app;

import vivavoce.audio.openal.VirtualCable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The window of the whole program, which runs in a process of its own on the devices of a virtual
 * cable; driven as a person would, by mouse and keys.
 */
final class FarWindow {

    private final Process program;
    private final OutputStream orders;
    private final BufferedReader answers;

    private FarWindow(Process program) {
        this.program = program;
        orders = program.getOutputStream();
        answers = program.inputReader(StandardCharsets.UTF_8);
    }

    /** Opens it, with the program's files in one folder and the learner's in another. */
    static FarWindow open(VirtualCable cable, Path home, Path data) throws IOException {
        return new FarWindow(
                AppProcess.start(
                        cable,
                        WindowProbe.class,
                        List.of(
                                "-Dvivavoce.home=" + home,
                                "-Dvivavoce.data=" + data,
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw")));
    }

    /** Clicks on a node. */
    void click(String query) throws IOException {
        obeyed("click", query);
    }

    /** Pushes keys together. */
    void push(String... keys) throws IOException {
        obeyed("push\t" + String.join("\t", keys));
    }

    /** Types into whatever has the keyboard. */
    void type(String words) throws IOException {
        obeyed("type", words);
    }

    /** Waits until a node that is to be seen says this, a regular expression; all that it says. */
    String await(String query, String pattern) throws IOException {
        String answer = tell("await", query, pattern);
        if (!answer.startsWith("seen ")) {
            throw new AssertionError("There was no \"%s\", %s".formatted(pattern, answer));
        }
        return answer.substring("seen ".length());
    }

    /** Closes it; the program's exit code. */
    int close() throws IOException, InterruptedException {
        obeyed("close");
        orders.close();
        return program.waitFor();
    }

    private void obeyed(String... order) throws IOException {
        String answer = tell(order);
        if (!answer.equals("done")) {
            throw new AssertionError(String.join(" ", order) + ": " + answer);
        }
    }

    private String tell(String... order) throws IOException {
        orders.write((String.join("\t", order) + "\n").getBytes(StandardCharsets.UTF_8));
        orders.flush();
        String answer = answers.readLine();
        return answer == null ? "the program has ended" : answer;
    }
}
