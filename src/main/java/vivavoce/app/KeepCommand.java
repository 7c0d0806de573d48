package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.WavException;
import vivavoce.camera.PictureFile;
import vivavoce.conversation.Intent;
import vivavoce.conversation.Pace;
import vivavoce.tutor.Tutor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;

/**
 * {@code vivavoce keep FOLDER}: plays the demonstration lesson again and again and keeps it, until
 * it is killed; each event is printed once it has been kept. For {@code bench kill}.
 */
@Command(name = "keep", hidden = true, description = "Keeps lessons until it is killed.")
final class KeepCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Where lessons are kept.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException, WavException, AudioDeviceException {
        EventPrinter printer = new EventPrinter(System.out, true);
        try (Engine engine = Engine.open(Home.builtinPack())) {
            while (true) {
                keepOne(engine, printer);
            }
        }
    }

    private void keepOne(Engine engine, EventPrinter printer)
            throws IOException, WavException, AudioDeviceException {
        DemoLearner learner = new DemoLearner(DemoScript.read(Home.demo()));
        try (LessonKeeper keeper =
                new LessonKeeper(
                        DesktopMachine.sessions(folder),
                        InstantSource.system(),
                        () -> System.err.println("A lesson could not be kept."))) {
            keeper.keep(true);
            FileLesson lesson =
                    new FileLesson(
                            engine,
                            learner,
                            new Tutor(),
                            Pace.STEADY,
                            (atMs, event) -> {
                                keeper.happened(atMs, event);
                                printer.happened(atMs, event);
                                learner.happened(atMs, event);
                            });
            learner.showsTo(file -> {
                Intent shown = new Intent.Showed(PictureFile.read(file));
                keeper.accept(shown);
                lesson.ask(shown);
            });
            lesson.run();
        }
    }
}
