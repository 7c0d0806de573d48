package vivavoce.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.camera.Picture;
import vivavoce.conversation.LessonEvent;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

class SessionStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir Path temporary;
    private Path folder;
    private SessionStore store;
    private int notKept;

    @BeforeEach
    void open() {
        folder = temporary.resolve("sessions");
        store = new SessionStore(folder);
    }

    @Test
    void withoutLessonsThereIsNoFolder() {
        assertThat(store.list()).isEmpty();
        store.begin(NOON, () -> notKept++).happened(10, new LessonEvent.SpeechStarted());
        assertThat(folder).doesNotExist();
    }

    @Test
    void aLessonIsReadAsItHappened() {
        keep(NOON);
        Session session = store.list().getFirst();
        assertThat(session.moments()).isEqualTo(Kept.LESSON);
        assertThat(session.began()).isEqualTo(NOON);
        assertThat(session.problem()).isEqualTo("3x+1=4");
        assertThat(session.lastedMs()).isEqualTo(6_400);
        assertThat(session.pictures()).hasSize(1);
    }

    @Test
    void theNewestLessonComesFirst() {
        keep(NOON);
        keep(NOON.plusSeconds(60));
        assertThat(store.list())
                .extracting(Session::began)
                .containsExactly(NOON.plusSeconds(60), NOON);
    }

    @Test
    void aLineThatWasCutShortLosesOnlyItself() throws IOException {
        keep(NOON);
        Files.writeString(moments(), "{\"t\":7.0,\"event\":\"TurnEn", StandardOpenOption.APPEND);
        assertThat(store.list().getFirst().moments()).isEqualTo(Kept.LESSON);
    }

    @Test
    void bytesThatAreNoTextLoseOnlyTheirLine() throws IOException {
        keep(NOON);
        byte[] binary = {'\n', (byte) 0xE2, (byte) 0x88, 0, (byte) 0xFF, '\n'};
        Files.write(moments(), binary, StandardOpenOption.APPEND);
        assertThat(store.list().getFirst().moments()).isEqualTo(Kept.LESSON);
    }

    @Test
    void aLineWithoutBottomLosesOnlyItself() throws IOException {
        keep(NOON);
        String deep = "{\"t\":1,\"event\":\"TurnEnded\",\"words\":" + "[".repeat(90_000);
        Files.writeString(moments(), deep + "\n", StandardOpenOption.APPEND);
        assertThat(store.list().getFirst().moments()).isEqualTo(Kept.LESSON);
    }

    @Test
    void ofALessonWithoutEndTheBeginningIsRead() throws IOException {
        keep(NOON);
        try (var file = new RandomAccessFile(moments().toFile(), "rw")) {
            file.seek(200L << 20);
            file.write('}');
        }
        assertThat(store.list().getFirst().moments()).isEqualTo(Kept.LESSON);
        store.delete(store.list().getFirst());
        assertThat(store.list()).isEmpty();
    }

    private Path moments() {
        return folder.resolve(store.list().getFirst().id()).resolve("moments.jsonl");
    }

    @Test
    void whatIsNotALessonIsPassedOver() throws IOException {
        keep(NOON);
        Files.createDirectories(folder.resolve("holiday"));
        Files.createDirectories(folder.resolve("2026-11-24T13-00-00.000Z"));
        Files.writeString(folder.resolve("2026-11-24T14-00-00.000Z"), "no folder");
        assertThat(store.list()).hasSize(1);
    }

    @Test
    void aLessonIsFoundByWhatWasSaidOrWritten() {
        keep(NOON);
        Session session = store.list().getFirst();
        assertThat(session.mentions("SUBTRACT one")).isTrue();
        assertThat(session.mentions("3x = 3")).isTrue();
        assertThat(session.mentions("triangle")).isFalse();
    }

    @Test
    void deletingLeavesTheOthersAndWipingLeavesNothing() throws IOException {
        keep(NOON);
        keep(NOON.plusSeconds(60));
        store.delete(store.list().getFirst());
        assertThat(store.list()).extracting(Session::began).containsExactly(NOON);
        store.wipe();
        assertThat(folder).doesNotExist();
        store.wipe();
    }

    @Test
    void onAFullDiskItIsSaidOnceAndTheLessonGoesOn() throws IOException {
        Files.writeString(folder, "a file where the folder should be");
        keep(NOON);
        assertThat(notKept).isEqualTo(1);
        assertThat(store.list()).isEmpty();
    }

    @Test
    void theTextOfALessonSaysWhatWasNotHeard() {
        List<LessonText> text = LessonText.of(Kept.LESSON);
        assertThat(text)
                .contains(
                        new LessonText.Tutor(
                                5_100, "Yes, that is it. What is left?", " What is left?"))
                .contains(new LessonText.Line(5_310, "3x=3", "RIGHT"));
    }

    private void keep(Instant began) {
        try (SessionJournal journal = store.begin(began, () -> notKept++)) {
            journal.shown(new Picture(new float[] {0, 1}, 2, 1));
            for (Moment moment : Kept.LESSON) {
                journal.happened(moment.atMs() + 500, moment.event());
            }
        }
    }
}
