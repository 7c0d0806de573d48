package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.audio.SoundClip;
import vivavoce.audio.Wav;
import vivavoce.audio.openal.Likeness;
import vivavoce.audio.openal.SinkRecording;
import vivavoce.audio.openal.VirtualCable;
import vivavoce.settings.Look.Language;
import vivavoce.settings.Look.MotionChoice;
import vivavoce.settings.Settings;
import vivavoce.settings.SettingsFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The whole program, its window and the built-in pack, on real sound devices. */
@Timeout(120)
class LiveWindowTest {

    private static final int ECHO_MS = 60;
    private static final String QUIET = "level [0-5] percent";
    private static final String LOUD = "level [5-9][0-9] percent";

    /** A lesson like the one that ships with the app, in a third of its time. */
    private static final String SHORT_LESSON =
            """
            start + 0.2      show problem.png
            start + 0.6      play help.wav
            reply end + 0.8  play one-from-both-sides.wav
            reply end + 0.8  play one.wav
            reply end + 0.5  end
            """;

    @TempDir private Path folder;
    private Path data;
    private VirtualCable cable;
    private final List<Path> links = new ArrayList<>();

    @BeforeEach
    void plug() throws Exception {
        assumeTrue(VirtualCable.isInstalled(), "needs the programs " + VirtualCable.PROGRAMS);
        cable = VirtualCable.start(folder);
        data = folder.resolve("data");
    }

    @AfterEach
    void unplug() throws IOException {
        if (cable != null) {
            cable.close();
        }
        for (Path link : links) {
            Files.delete(link);
        }
    }

    @Test
    void theFirstMinutes() throws Exception {
        cable.loopBack(ECHO_MS);
        choose(still());
        Path voice = Home.demo().resolveSibling("one-from-both-sides.wav");
        try (SinkRecording loudspeaker = new SinkRecording(cable.loudspeaker())) {
            FarWindow window = FarWindow.open(cable, Home.directory(), data);
            window.await("#setup-title", "Can I hear you?");
            String badge = window.await("#badge-echo", "Interrupting: .*[.] .+[.]$");
            window.await(".large-meter", QUIET);
            cable.playToMicrophone(voice);
            window.await(".large-meter", LOUD);
            window.await(".large-meter", QUIET);
            window.click("#setup-play");
            window.push("ENTER");
            window.await("#setup-title", "Can you hear me?");
            window.click("#setup-echo");
            String found = window.await("#setup-echo-found", "To interrupt me: ");
            System.out.println(badge);
            System.out.println(found);
            assertThat(found).contains("any time. The echo", "is cancelled");
            window.push("ENTER");
            window.push("ENTER");
            window.await(".captions-empty", "will appear here");
            window.type("3x+1=4");
            window.push("ENTER");
            window.await(".formula", "3x [+] 1 = 4");
            assertThat(window.close()).isZero();
            assertThat(likeness(voice, loudspeaker)).isGreaterThan(0.8);
        }
        assertThat(new SettingsFile(DesktopMachine.settings(data)).open().settings().introduced())
                .isTrue();
    }

    @Test
    void aScriptedStudentHasALesson() throws Exception {
        choose(still().afterIntroduction());
        FarWindow window = FarWindow.open(cable, withShortLesson(), data);
        window.await("#badge-microphone", "Microphone");
        window.push("CONTROL", "DIGIT2");
        window.click("#demonstrate");
        window.await("#demo-stop", "Send the student away");
        window.await(".formula", "3x [+] 1 = 4");
        window.await(".formula", "3x = 3, right");
        window.await(".formula", "x = 1, right");
        window.await("#demo-stop", "^$");
        assertThat(window.await(".caption.learner", ".")).contains("one from both sides");
        assertThat(window.close()).isZero();
        assertThat(data.resolve("learner.json")).doesNotExist();
    }

    @Test
    void aSecondStartHandsItsLessonOverAndEnds() throws Exception {
        choose(still().afterIntroduction());
        FarWindow window = FarWindow.open(cable, Home.directory(), data);
        window.await("#badge-microphone", "Microphone");
        window.type("3x+1=4");
        window.push("ENTER");
        window.await(".formula", "3x [+] 1 = 4");
        Path broken = Files.writeString(folder.resolve("broken.vivavoce"), "{");
        startAgain(broken);
        window.await("#notice", "broken.vivavoce");
        window.await(".formula", "3x [+] 1 = 4");
        Path lesson = folder.resolve("mine.vivavoce");
        Files.copy(Home.lessons().resolve("01-order-of-operations.json"), lesson);
        startAgain(lesson);
        window.await(".formula", "3 [+] 4");
        assertThat(window.close()).isZero();
    }

    private void startAgain(Path lesson) throws Exception {
        Process second =
                AppProcess.start(
                        cable,
                        Main.class,
                        List.of(
                                "-Dvivavoce.home=" + Home.directory(),
                                "-Dvivavoce.data=" + data,
                                "-Dglass.platform=Headless"),
                        lesson.toString());
        assertThat(second.inputReader(StandardCharsets.UTF_8).readLine())
                .isEqualTo("Viva Voce is open already; the lesson opens there.");
        assertThat(second.waitFor()).isZero();
    }

    /** The program's folder, but for the lesson that a scripted student has. */
    private Path withShortLesson() throws IOException {
        Path home = folder.resolve("home");
        Path demo = Files.createDirectories(home.resolve("assets").resolve("demo"));
        link(Home.directory().resolve("models"), home);
        for (Path part : List.of(Home.lessons(), Home.catalogue())) {
            link(part, home.resolve("assets"));
        }
        try (Stream<Path> clips = Files.list(Home.demo().getParent())) {
            for (Path clip : clips.filter(file -> !file.equals(Home.demo())).toList()) {
                link(clip, demo);
            }
        }
        Files.writeString(demo.resolve(Home.demo().getFileName()), SHORT_LESSON);
        return home;
    }

    private void link(Path file, Path into) throws IOException {
        links.add(
                Files.createSymbolicLink(into.resolve(file.getFileName()), file.toAbsolutePath()));
    }

    private static double likeness(Path voice, SinkRecording heard) throws Exception {
        return Likeness.median(
                Wav.read(voice).at(16_000).samples(),
                new SoundClip(heard.samples(), 48_000).at(16_000).samples());
    }

    private void choose(Settings settings) throws IOException {
        Files.createDirectories(data);
        new SettingsFile(DesktopMachine.settings(data)).save(settings);
    }

    private static Settings still() {
        return Settings.DEFAULT.with(
                Settings.DEFAULT.look().with(MotionChoice.REDUCED).with(Language.ENGLISH));
    }
}
