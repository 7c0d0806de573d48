package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.Wav;
import vivavoce.audio.WavException;
import vivavoce.audio.WavMicrophone;
import vivavoce.camera.Picture;
import vivavoce.camera.PictureFile;
import vivavoce.conversation.Intent;
import vivavoce.conversation.Pace;
import vivavoce.learner.LearnerRecord;
import vivavoce.lessons.LessonPlan;
import vivavoce.lessons.LessonReader;
import vivavoce.tutor.Tutor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code vivavoce talk --audio in.wav}: a conversation from files; the same every time. */
@Command(name = "talk", description = "Holds a conversation with a recorded learner.")
final class TalkCommand implements Callable<Integer> {

    @Option(names = "--audio", required = true, paramLabel = "WAV", description = "The learner.")
    private Path audio = Path.of("");

    @Option(names = "--image", paramLabel = "PICTURE", description = "Shown at the start.")
    private @Nullable Path image;

    @Option(
            names = "--lesson",
            paramLabel = "FILE",
            description = "A lesson file; the tutor opens it and sets its problems.")
    private @Nullable Path plan;

    @Option(
            names = "--out",
            paramLabel = "WAV",
            description = "Stereo in true time: learner left, tutor right.")
    private @Nullable Path out;

    @Option(names = "--json", description = "One event a line.")
    private boolean json;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() throws IOException, WavException, AudioDeviceException {
        Optional<LessonPlan> planned =
                plan == null ? Optional.empty() : Optional.of(LessonReader.read(plan));
        WavMicrophone learner = WavMicrophone.open(audio);
        Picture picture = image == null ? null : PictureFile.read(image);
        try (Engine engine = pack.engine()) {
            FileLesson lesson =
                    new FileLesson(
                            engine,
                            learner,
                            new Tutor(0, LearnerRecord.empty(), planned),
                            Pace.STEADY,
                            new EventPrinter(System.out, json));
            if (planned.isPresent()) {
                lesson.ask(new Intent.Begin());
            }
            if (picture != null) {
                lesson.ask(new Intent.Showed(picture));
            }
            lesson.run();
            if (out != null) {
                Wav.writeStereo(
                        out, lesson.learner().at(lesson.tutor().sampleRate()), lesson.tutor());
            }
        }
        return ExitCode.DONE;
    }
}
