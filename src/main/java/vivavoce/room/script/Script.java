package vivavoce.room.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A conversation in a room. One line a cue, its expectations below it, {@code #} begins a comment:
 *
 * <pre>
 * room loudspeaker echo -6 delay 40 drift 200      # or headset, bluetooth
 * bed pink snr 20                                  # or white, babble
 *
 * 0.5             types "3x+1=4"
 * reply end + 1.0 learner "subtract" pause 0.8 "one from both sides"
 *     expect no takeover
 *     expect reply within 0.8
 * reply + 1.5     noise cough
 *     expect talks on
 * word 9          learner "wait"
 *     expect silence within 0.2
 *     expect waiting
 * then + 8        end
 * </pre>
 *
 * Cues begin at a number of seconds, or at {@code then}, {@code reply}, {@code reply end}, {@code
 * word N} (N words of the turn heard; -N: N words before its end), plus or minus seconds. They are
 * {@code learner | side | background "words" [pause S "words"]… [level DB]}, {@code noise cough |
 * laugh | door | typing | hum | breath | shout [S] [level DB] [seed N]}, {@code types "…"}, {@code
 * shows "picture"}, {@code presses stop | wait | go-on | say-again | slower | hint}, {@code
 * microphone | loudspeaker works | lost | dead | clips}, {@code end}. Expected are {@code reply
 * [within S]}, {@code no reply [for S]}, {@code no takeover}, {@code silence within S}, {@code
 * talks on}, {@code heard within N}, {@code resumes at word}, and with {@code no} and words as
 * wanted: {@code turn}, {@code says}, {@code board}, {@code waiting}, {@code back}, {@code hint},
 * {@code hold}, {@code stop}, {@code notice}.
 *
 * @param name of the file
 * @param folder where the files named in it lie
 */
public record Script(String name, Path folder, Setting setting, List<Cue> cues) {

    /** Reads a script from a file. */
    public static Script read(Path file) throws IOException, ScriptException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isRegularFile(file)) {
            throw new IOException(file + " is not a script that can be read: check the name.");
        }
        return ScriptReader.read(String.valueOf(file.getFileName()), folder, lines(file));
    }

    /** Reads a script from text, for those that code writes. */
    public static Script of(String name, Path folder, String text) throws ScriptException {
        return ScriptReader.read(name, folder, text.lines().toList());
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new IOException(file + " is no text in UTF-8: save it as such.", e);
        }
    }
}
