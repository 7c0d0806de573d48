package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vivavoce.audio.SoundClip;
import vivavoce.audio.Wav;
import vivavoce.audio.WavException;
import vivavoce.audio.WavMicrophone;
import vivavoce.model.Heard;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code vivavoce hear --audio f.wav…}: what was said in each file. */
@Command(name = "hear", description = "Writes down what is said in WAV files.")
final class HearCommand implements Callable<Integer> {

    private record HeardLine(String file, String words, boolean complete, double confidence) {}

    @Option(
            names = "--audio",
            required = true,
            arity = "1..*",
            paramLabel = "WAV",
            description = "One or more WAV files.")
    private List<Path> files = List.of();

    @Option(names = "--context", description = "What the tutor asked just before.")
    private String context = "";

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() {
        Console console = Console.system(json);
        try (Engine engine = pack.engine()) {
            for (Path file : files) {
                hear(engine, file, console);
            }
        }
        return console.exitCode();
    }

    private void hear(Engine engine, Path file, Console console) {
        try {
            SoundClip sound = Wav.read(file).at(WavMicrophone.SAMPLE_RATE);
            Heard heard = engine.model().hear(sound.samples(), context);
            console.result(
                    new HeardLine(
                            file.toString(), heard.words(), heard.complete(), heard.confidence()),
                    "%s: %s%s  (%.2f)"
                            .formatted(
                                    file,
                                    heard.words().isEmpty() ? "(nothing)" : heard.words(),
                                    heard.complete() ? "" : " …",
                                    heard.confidence()));
        } catch (WavException e) {
            console.failed(file.toString(), Sentences.of(e));
        }
    }
}
