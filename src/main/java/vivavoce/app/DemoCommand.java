package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.Wav;
import vivavoce.audio.WavException;
import vivavoce.camera.PictureFile;
import vivavoce.conversation.Intent;
import vivavoce.conversation.LessonListener;
import vivavoce.conversation.Pace;
import vivavoce.tutor.Tutor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code vivavoce demo}: a whole lesson with a scripted learner, unattended. */
@Command(name = "demo", description = "Plays a whole lesson with a scripted learner.")
final class DemoCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            paramLabel = "WAV",
            description = "Stereo in true time: learner left, tutor right.")
    private @Nullable Path out;

    @Option(names = "--learner", paramLabel = "WAV", description = "The learner's side alone.")
    private @Nullable Path learnerOut;

    @Option(names = "--json", description = "One event a line.")
    private boolean json;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() throws IOException, WavException, AudioDeviceException {
        DemoScript script = DemoScript.read(Home.demo());
        DemoLearner learner = new DemoLearner(script);
        EventPrinter printer = new EventPrinter(System.out, json);
        GapMeter gaps = new GapMeter();
        LessonListener listener =
                (atMs, event) -> {
                    printer.happened(atMs, event);
                    gaps.happened(atMs, event);
                    learner.happened(atMs, event);
                };
        try (Engine engine = pack.engine()) {
            engine.warmUp();
            FileLesson lesson =
                    new FileLesson(engine, learner, new Tutor(), Pace.MEASURED, listener);
            learner.showsTo(file -> lesson.ask(new Intent.Showed(PictureFile.read(file))));
            lesson.run();
            write(lesson);
        }
        return report(learner, gaps);
    }

    private void write(FileLesson lesson) throws WavException {
        if (out != null) {
            Wav.writeStereo(out, lesson.learner().at(lesson.tutor().sampleRate()), lesson.tutor());
        }
        if (learnerOut != null) {
            Wav.write(learnerOut, lesson.learner());
        }
    }

    private int report(DemoLearner learner, GapMeter gaps) {
        Console console = Console.system(json);
        console.say("");
        console.say(gaps.report());
        learner.unmet().forEach(unmet -> console.failed("lesson.txt", unmet));
        return console.exitCode();
    }
}
