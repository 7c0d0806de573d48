package vivavoce.prosody;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.WavMicrophone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

final class ProsodyBench {

    private ProsodyBench() {}

    public static void main(String[] arguments) throws Exception {
        Path list = Path.of(arguments[0]);
        for (String line : Files.readAllLines(list)) {
            String[] parts = line.split("\t");
            float[] samples = read(list.resolveSibling(parts[2]));
            long began = System.nanoTime();
            PitchTrack track = PitchTrack.of(samples);
            Syllables syllables = Syllables.in(track);
            Ending ending = Ending.of(track, syllables);
            Prosody prosody = Prosody.of(samples);
            System.out.printf(
                    "%s\t%s\t%s\t%.2f\t%.2f\t%d\t%s\t%.2f\t%.2f\t%.2f\t%b\t%.1f\t%d\t%d%n",
                    parts[0],
                    parts[1],
                    parts[2],
                    ending.riseSemitones(),
                    ending.heightSemitones(),
                    ending.voicedFrames(),
                    prosody.melody(),
                    1.0,
                    prosody.syllablesPerSecond(),
                    prosody.pauseShare(),
                    prosody.laughs(),
                    prosody.loudnessDb(),
                    (syllables.nuclei().isEmpty()
                            ? 0
                            : syllables.end() - syllables.nuclei().getLast()),
                    (System.nanoTime() - began) / 1000 / Math.max(1, samples.length / 16000));
        }
    }

    private static float[] read(Path file) throws Exception {
        List<float[]> frames = new ArrayList<>();
        try (WavMicrophone microphone = WavMicrophone.open(file)) {
            for (AudioFrame frame = microphone.read(); frame != null; frame = microphone.read()) {
                frames.add(frame.samples());
            }
        }
        float[] all = new float[frames.stream().mapToInt(f -> f.length).sum()];
        int at = 0;
        for (float[] frame : frames) {
            System.arraycopy(frame, 0, all, at, frame.length);
            at += frame.length;
        }
        return all;
    }
}
