package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import vivavoce.conversation.Badge.Part;
import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.Presence;
import vivavoce.history.LessonText;
import vivavoce.tutor.BoardLine.Mark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Whole lessons through the window, on the built-in pack: keys, mouse and a voice go in, what is on
 * the screen comes out. The sound devices are of the test's making, so that they can be pulled.
 */
class WindowLessonTest {

    private static Engine engine;

    @TempDir private Path folder;
    private Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private WindowLesson lesson;
    private FxRobot robot;

    @BeforeAll
    static void load() {
        engine = Engine.open(Home.builtinPack());
    }

    @AfterAll
    static void unload() {
        engine.close();
    }

    @BeforeEach
    void open() throws Exception {
        lesson = new WindowLesson(engine, folder, () -> now);
        robot = new FxRobot();
    }

    @AfterEach
    void close() throws Exception {
        lesson.close();
    }

    @Test
    void aWholeLessonByKeysAlone() throws Exception {
        keep();
        type("3x+1=4");
        lesson.until("the problem", view -> view.board().size() == 1 && quiet());
        robot.push(KeyCode.SHORTCUT, KeyCode.H);
        lesson.until("a hint", view -> view.captions().size() >= 3 && quiet());
        type("3x=3");
        lesson.until("a reply", view -> view.presence() == Presence.SPEAKING);
        robot.push(KeyCode.ESCAPE);
        lesson.until("silence", view -> view.presence() != Presence.SPEAKING);
        assertThat(lesson.events()).anyMatch(LessonEvent.VoiceStopped.class::isInstance);
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        lesson.until("the rest", view -> view.presence() == Presence.SPEAKING);
        lesson.until("its end", view -> quiet());
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        lesson.until("a wait", view -> view.presence() == Presence.WAITING);
        assertThat(text("#presence-name")).isEqualTo("Take your time");
        type("x=1");
        lesson.until("the answer", view -> view.board().getLast().latex().equals("x=1"));
        assertThat(lesson.view().board().getLast().mark()).isEqualTo(Mark.RIGHT);
        lesson.until("its end", view -> quiet());
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        press("practise-next");
        lesson.until("another problem", view -> view.board().size() == 1);
        assertThat(node("#board").isVisible()).isTrue();
        readAgainAndLeave();
    }

    /** From the lesson that was kept to the closed window. */
    private void readAgainAndLeave() throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        tabTo("search", KeyCode.TAB);
        robot.write("x = 1");
        tabTo("sessions", KeyCode.TAB);
        robot.push(KeyCode.DOWN);
        press("export-html");
        assertThat(text("#notice")).endsWith(".html is saved.");
        assertThat(saved()).content().contains("3x + 1 = 4", "data:image/png");
        press("export-pdf");
        assertThat(text("#notice")).endsWith(".pdf is saved.");
        assertThat(saved()).isNotEmptyFile();
        press("replay");
        assertThat(node("#replay-position").isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.SHORTCUT, KeyCode.Q);
        assertThat(Window.getWindows()).isEmpty();
        assertThat(lesson.sessions().list()).hasSize(1);
        assertThat(LessonText.of(lesson.sessions().list().getFirst().moments()))
                .filteredOn(LessonText.Learner.class::isInstance)
                .extracting(LessonText::text)
                .containsExactly("3x+1=4", "3x=3", "x=1");
    }

    private Path saved() {
        return folder.resolve(text("#notice").replace(" is saved.", ""));
    }

    /** A device that is always full stands where the second lesson would be written. */
    @Test
    void onAFullDiskTheLessonGoesOnAndThoseThatWereKeptStay() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "needs Linux");
        keep();
        type("3x+1=4");
        lesson.until("the problem", view -> view.board().size() == 1 && quiet());
        keep();
        now = now.plusSeconds(60);
        Path second = folder.resolve("sessions").resolve("2026-11-25T10-01-00.000Z");
        Path full =
                Files.createSymbolicLink(
                        Files.createDirectories(second).resolve("moments.jsonl"),
                        Path.of("/dev/full"));
        keep();
        type("3x=3");
        lesson.until("a reply", view -> view.board().size() == 2 && quiet());
        assertThat(text("#notice")).isEqualTo(DesktopLesson.NOT_KEPT);
        type("x=1");
        lesson.until("the answer", view -> view.board().getLast().latex().equals("x=1"));
        assertThat(lesson.view().board().getLast().mark()).isEqualTo(Mark.RIGHT);
        Files.delete(full); // read, it would never end
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertThat(lesson.sessions().list()).hasSize(1);
        assertThat(lesson.sessions().list().getFirst().mentions("3x + 1 = 4")).isTrue();
    }

    /** Keeps the lesson from now on, or no longer. */
    private void keep() throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        tabTo("setting-keep", KeyCode.SHIFT, KeyCode.TAB); // it is near the end
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
    }

    @Test
    void aSpokenStepIsOnTheScreen() throws Exception {
        type("3x+1=4");
        lesson.until("the problem", view -> view.board().size() == 1 && quiet());
        lesson.speak(Home.demo().resolveSibling("one-from-both-sides.wav"));
        lesson.until("the step", view -> view.board().getLast().latex().equals("3x=3"));
        assertThat(lesson.view().captions())
                .anyMatch(said -> said.learner() && said.text().contains("one from both sides"));
        assertThat(lesson.scene().getRoot().lookupAll(".right-mark")).anyMatch(Node::isVisible);
    }

    @Test
    void aMicrophoneThatIsPulledAndPutBack() throws Exception {
        lesson.until("a microphone", _ -> lesson.works(Part.MICROPHONE));
        lesson.microphone().pull();
        lesson.until("its badge", _ -> !lesson.works(Part.MICROPHONE));
        assertThat(name("#badge-microphone")).contains("It was pulled");
        assertThat(text("#presence-advice"))
                .isEqualTo("I cannot hear you just now. You can type to me.");
        type("3x+1=4");
        lesson.until("an answer all the same", view -> view.board().size() == 1 && quiet());
        lesson.microphone().putBack();
        lesson.until("its badge", _ -> lesson.works(Part.MICROPHONE));
        assertThat(text("#presence-advice")).isEqualTo("Think aloud; I will not jump in.");
        lesson.speak(Home.demo().resolveSibling("one-from-both-sides.wav"));
        lesson.until("the step", view -> view.board().getLast().latex().equals("3x=3"));
    }

    @Test
    void withoutAMicrophoneNothingIsSaidOfTheEcho() throws Exception {
        lesson.microphone().pull();
        type("3x+1=4");
        lesson.until("the problem", view -> view.board().size() == 1 && quiet());
        assertThat(lesson.view().badges()).noneMatch(badge -> badge.part() == Part.ECHO);
    }

    @Test
    void aLoudspeakerThatIsPulledInMidSentence() throws Exception {
        type("3x+1=4");
        lesson.until("a reply", view -> view.presence() == Presence.SPEAKING);
        lesson.loudspeaker().pull();
        lesson.until("its badge", _ -> !lesson.works(Part.LOUDSPEAKER));
        assertThat(name("#badge-loudspeaker")).contains("It was pulled");
        lesson.until("the reply's end", view -> quiet());
        assertThat(lesson.view().captions().getLast().text()).contains("3x + 1 = 4");
        lesson.loudspeaker().putBack();
        lesson.until("its badge", _ -> lesson.works(Part.LOUDSPEAKER));
    }

    private boolean quiet() {
        return lesson.view().presence() == Presence.LISTENING;
    }

    private void type(String line) {
        robot.write(line);
        robot.push(KeyCode.ENTER);
    }

    private void press(String id) {
        tabTo(id, KeyCode.TAB);
        robot.push(KeyCode.SPACE);
    }

    private void tabTo(String id, KeyCode... tab) {
        for (int i = 0; i < 60 && !id.equals(focused()); i++) {
            robot.push(tab);
        }
        assertThat(focused()).isEqualTo(id);
    }

    private String focused() {
        Node owner = lesson.scene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private Node node(String query) {
        return lesson.scene().lookup(query);
    }

    private String text(String query) {
        return ((Label) node(query)).getText();
    }

    private String name(String query) {
        return ((Labeled) node(query)).getAccessibleText();
    }
}
