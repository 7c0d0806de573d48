package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vivavoce.camera.Picture;
import vivavoce.camera.PictureException;
import vivavoce.camera.PictureFile;
import vivavoce.model.SeenLine;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code vivavoce read --image p.png…}: what is written on each picture. */
@Command(name = "read", description = "Reads the maths written on pictures.")
final class ReadCommand implements Callable<Integer> {

    private record ReadLine(String file, List<SeenLine> lines) {}

    @Option(
            names = "--image",
            required = true,
            arity = "1..*",
            paramLabel = "PICTURE",
            description = "One or more pictures.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() {
        Console console = Console.system(json);
        try (Engine engine = pack.engine()) {
            for (Path file : files) {
                read(engine, file, console);
            }
        }
        return console.exitCode();
    }

    private static void read(Engine engine, Path file, Console console) {
        try {
            Picture picture = PictureFile.read(file);
            List<SeenLine> lines =
                    engine.lines().find(picture).stream().map(engine.model()::see).toList();
            console.result(new ReadLine(file.toString(), lines), forPerson(file, lines));
        } catch (PictureException e) {
            console.failed(file.toString(), Sentences.of(e));
        }
    }

    private static String forPerson(Path file, List<SeenLine> lines) {
        if (lines.isEmpty()) {
            return file + ": (nothing is written on it)";
        }
        return lines.stream()
                .map(line -> "%s: %s  (%.2f)".formatted(file, line.latex(), line.confidence()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
