package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.conversation.LessonEvent;
import vivavoce.history.SessionJournal;

import java.time.Instant;
import java.util.List;

/** Kept lessons, as a learner uses them. */
class HistoryPageTest extends WindowTest {

    @Test
    void nothingIsKeptUntilTheLearnerSaysSo() throws Exception {
        go();
        fixture.robot.clickOn("#keep-lessons");
        assertThat(fixture.settings.current().privacy().keepSessions()).isTrue();
        assertThat(fixture.find("#keep-lessons", Button.class).isVisible()).isFalse();
    }

    @Test
    void lessonsAreListedSearchedAndRead() throws Exception {
        keep("2026-11-24T10:00:00Z", "3x+1=4", "subtract one");
        keep("2026-11-24T11:00:00Z", "2x=8", "divide by two");
        go();
        assertThat(lessons().getItems()).hasSize(2);
        assertThat(text(".page-title")).contains("2x = 8");
        fixture.robot.clickOn("#search").write("subtract");
        fixture.settle();
        assertThat(lessons().getItems()).hasSize(1);
        assertThat(text(".page-title")).contains("3x + 1 = 4");
    }

    @Test
    void deletingAsksOnceMore() throws Exception {
        keep("2026-11-24T10:00:00Z", "3x+1=4", "subtract one");
        go();
        fixture.robot.clickOn("#delete");
        assertThat(fixture.sessions.list()).hasSize(1);
        fixture.robot.clickOn("#delete");
        fixture.settle();
        assertThat(fixture.sessions.list()).isEmpty();
        assertThat(fixture.find("#keep-lessons", Node.class).getParent().isVisible()).isTrue();
    }

    @Test
    void aLessonIsSavedAsPdfAndAsAWebPage() throws Exception {
        keep("2026-11-24T10:00:00Z", "3x+1=4", "subtract one");
        go();
        fixture.robot.clickOn("#export-pdf").clickOn("#export-html");
        fixture.settle();
        assertThat(fixture.folder.resolve("lesson-2026-11-24.pdf")).isNotEmptyFile();
        assertThat(fixture.folder.resolve("lesson-2026-11-24.html")).content().contains("subtract");
        assertThat(fixture.find("#notice", Label.class).getText()).contains("is saved");
    }

    @Test
    void aLessonIsPlayedAgainAndTheLivingOneComesBack() throws Exception {
        keep("2026-11-24T10:00:00Z", "3x+1=4", "subtract one");
        fixture.show(Moments.longBoard());
        go();
        fixture.robot.clickOn("#replay");
        Slider position = fixture.find("#replay-position", Slider.class);
        WindowFixture.onFx(() -> {
            position.setValue(position.getMax());
            return true;
        });
        fixture.show(Moments.longBoard());
        assertThat(fixture.scene().getRoot().lookupAll(".board .board-row")).hasSize(1);
        fixture.robot.push(KeyCode.ESCAPE);
        fixture.settle();
        assertThat(fixture.scene().getRoot().lookupAll(".board .board-row")).hasSizeGreaterThan(5);
    }

    @Test
    void oneButtonWipesEverything() throws Exception {
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        focus("#wipe");
        fixture.robot.push(KeyCode.SPACE);
        assertThat(fixture.machine.asked).doesNotContain("wipe");
        fixture.robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fixture.machine.asked).contains("wipe");
        assertThat(fixture.find("#notice", Label.class).getText()).contains("is gone");
    }

    private void go() throws Exception {
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        fixture.settle();
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> lessons() {
        return fixture.find("#sessions", ListView.class);
    }

    private List<String> text(String query) {
        return fixture.scene().getRoot().lookupAll(query).stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private void focus(String query) throws Exception {
        WindowFixture.onFx(() -> {
            fixture.scene().lookup(query).requestFocus();
            return query;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void keep(String began, String problem, String words) {
        try (SessionJournal journal = fixture.sessions.begin(Instant.parse(began), () -> {})) {
            journal.happened(100, new LessonEvent.ReplyDecided("What could you do first?", "CALM"));
            journal.happened(110, new LessonEvent.BoardChanged(problem, "PLAIN"));
            journal.happened(60_100, new LessonEvent.TurnEnded(words));
        }
    }
}
