package vivavoce.prosody;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.WavException;
import vivavoce.audio.WavMicrophone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each melody and laughter is found under each label; run by hand. The weights of {@code
 * turn.Endpointer} are the logarithms of the ratios between two labels' shares.
 *
 * <p>The argument is a list with one {@code label<TAB>wav} a line, 16 kHz, files beside the list.
 * Measured 2026-11-25 on 400 sentences of speechocean762, each cut at one of its pauses of 250 ms
 * or more ({@code mid}) and whole ({@code end}), 100 ms of the pause kept.
 */
final class ProsodyBench {

    private ProsodyBench() {}

    /** Prints one row a label: how many clips, and the share of each finding among them. */
    public static void main(String[] arguments)
            throws IOException, WavException, AudioDeviceException {
        Path list = Path.of(arguments[0]);
        Map<String, List<Prosody>> found = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            int tab = line.indexOf('\t');
            Prosody said = Prosody.of(read(list.resolveSibling(line.substring(tab + 1))));
            found.computeIfAbsent(line.substring(0, tab), _ -> new ArrayList<>()).add(said);
        }
        found.forEach(ProsodyBench::print);
    }

    private static void print(String label, List<Prosody> clips) {
        StringBuilder row = new StringBuilder("%s (%d)".formatted(label, clips.size()));
        for (Melody melody : Melody.values()) {
            long count = clips.stream().filter(said -> said.melody() == melody).count();
            row.append("  %s %.3f".formatted(melody, (double) count / clips.size()));
        }
        long laughs = clips.stream().filter(Prosody::laughs).count();
        System.out.println(row + "  laughs %.3f".formatted((double) laughs / clips.size()));
    }

    private static float[] read(Path file) throws WavException, AudioDeviceException {
        float[] all = {};
        try (WavMicrophone microphone = WavMicrophone.open(file)) {
            for (AudioFrame frame = microphone.read(); frame != null; frame = microphone.read()) {
                int before = all.length;
                all = Arrays.copyOf(all, before + frame.samples().length);
                System.arraycopy(frame.samples(), 0, all, before, frame.samples().length);
            }
        }
        return all;
    }
}
