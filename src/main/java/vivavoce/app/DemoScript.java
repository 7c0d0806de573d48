package vivavoce.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a scripted learner does, one line a cue, with what must have happened by the next cue:
 *
 * <pre>
 * start + 0.5      play help.wav          # comments
 *     expect ReplyDecided What could you do first
 * reply end + 0.8  play subtract.wav
 * then + 0.8       play one-from-both-sides.wav
 *     expect no VoiceHeld
 * </pre>
 *
 * @param folder where the files named in it lie
 * @param cues in order
 */
record DemoScript(Path folder, List<Cue> cues) {

    /** From when a cue's delay counts. */
    enum Anchor {
        START,
        REPLY_START,
        REPLY_END,
        THEN
    }

    /** What the learner does. */
    enum Act {
        SHOW,
        PLAY,
        END
    }

    /**
     * Something that must, or must not, have happened since the cue.
     *
     * @param event the simple name of a lesson event
     * @param text what its words contain; "" for any
     */
    record Expectation(boolean wanted, String event, String text, int line) {}

    /** One thing the learner does, and when. */
    record Cue(
            Anchor anchor, double seconds, Act act, String file, List<Expectation> expectations) {}

    private static final Pattern CUE =
            Pattern.compile(
                    "(start|reply start|reply end|then)\\s*\\+\\s*(\\d+(?:\\.\\d+)?)\\s+"
                            + "(show|play|end)\\s*(\\S*)");
    private static final Pattern EXPECT = Pattern.compile("expect\\s+(no\\s+)?(\\w+)\\s*(.*)");

    /**
     * Reads a script.
     *
     * @throws IOException when the file cannot be read, or with the line that cannot be understood
     */
    static DemoScript read(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file.");
        }
        List<Cue> cues = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty() && !parse(line, i + 1, cues)) {
                throw new IOException(
                        "%s, line %d: \"%s\" is neither a cue nor an expectation."
                                .formatted(file.getFileName(), i + 1, line));
            }
        }
        return new DemoScript(folder, List.copyOf(cues));
    }

    private static boolean parse(String line, int number, List<Cue> cues) {
        Matcher cue = CUE.matcher(line);
        if (cue.matches()) {
            Anchor anchor =
                    Anchor.valueOf(
                            cue.group(1).toUpperCase(java.util.Locale.ROOT).replace(' ', '_'));
            Act act = Act.valueOf(cue.group(3).toUpperCase(java.util.Locale.ROOT));
            double seconds = Double.parseDouble(cue.group(2));
            cues.add(new Cue(anchor, seconds, act, cue.group(4), new ArrayList<>()));
            return true;
        }
        Matcher expect = EXPECT.matcher(line);
        if (expect.matches() && !cues.isEmpty()) {
            boolean wanted = expect.group(1) == null;
            cues.getLast()
                    .expectations()
                    .add(new Expectation(wanted, expect.group(2), expect.group(3).strip(), number));
            return true;
        }
        return false;
    }
}
