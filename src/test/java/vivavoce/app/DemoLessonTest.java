package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.audio.Wav;
import vivavoce.camera.PictureFile;
import vivavoce.conversation.Intent;
import vivavoce.conversation.Pace;
import vivavoce.tutor.Tutor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The first lesson, end to end: the real model hears, sees and speaks. */
class DemoLessonTest {

    @TempDir private Path folder;

    @Test
    void theLessonGoesAsWritten() throws Exception {
        DemoLearner learner = new DemoLearner(DemoScript.read(Home.demo()));
        List<String> events = new ArrayList<>();
        Path recording = folder.resolve("learner.wav");
        try (Engine engine = Engine.open(Home.builtinPack())) {
            FileLesson lesson =
                    new FileLesson(
                            engine,
                            learner,
                            new Tutor(),
                            Pace.STEADY,
                            (atMs, event) -> {
                                learner.happened(atMs, event);
                                events.add("%d %s".formatted(atMs, event));
                            });
            learner.showsTo(file -> lesson.ask(new Intent.Showed(PictureFile.read(file))));
            lesson.run();
            Wav.write(recording, lesson.learner());
            assertThat(lesson.tutor().seconds()).isEqualTo(lesson.learner().seconds());
        }
        assertThat(learner.unmet()).as(String.join("\n", events)).isEmpty();
        assertTheSameEventsTwice(recording);
    }

    private static void assertTheSameEventsTwice(Path recording) {
        String picture = Home.demo().resolveSibling("problem.png").toString();
        String[] talk = {"talk", "--audio", recording.toString(), "--image", picture, "--json"};
        CommandLineRun first = CommandLineRun.of(talk);
        assertThat(first.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(first.out()).hasSizeGreaterThan(20).allMatch(line -> line.startsWith("{\"t\":"));
        assertThat(CommandLineRun.of(talk).out()).isEqualTo(first.out());
    }
}
