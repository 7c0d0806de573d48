package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vivavoce.audio.SoundClip;
import vivavoce.audio.Wav;
import vivavoce.audio.WavException;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.SpokenText;
import vivavoce.speech.Style;
import vivavoce.speech.WordTime;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code vivavoce say "text" --out f.wav}: the tutor's voice to a file. */
@Command(name = "say", description = "Speaks a text into a WAV file.")
final class SayCommand implements Callable<Integer> {

    private record Said(String file, double seconds, List<WordTime> words) {}

    @Parameters(paramLabel = "TEXT", description = "Words, or maths such as \"3x + 1 = 4\".")
    private String text = "";

    @Option(names = "--style", description = "calm, encouraging, delighted or patient.")
    private Style style = Style.CALM;

    @Option(names = "--speed", description = "0.7 (slow) to 1.5 (fast).")
    private double speed = 1.0;

    @Option(names = "--out", required = true, paramLabel = "WAV", description = "The file made.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() throws WavException {
        Console console = Console.system(json);
        try (Engine engine = pack.engine()) {
            SpokenPhrase spoken = engine.voice().speak(SpokenText.words(text), style, speed);
            SoundClip sound = new SoundClip(spoken.samples(), spoken.sampleRate());
            Wav.write(out, sound);
            console.result(
                    new Said(out.toString(), sound.seconds(), spoken.times()),
                    "%s: %.2f s".formatted(out, sound.seconds()));
        }
        return console.exitCode();
    }
}
