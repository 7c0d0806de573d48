package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.camera.Picture;
import vivavoce.conversation.Intent;
import vivavoce.conversation.LessonEvent;
import vivavoce.history.SessionStore;
import vivavoce.learner.LearnerRecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/** Nothing is written down unless the learner wants it. */
class LessonKeeperTest {

    @TempDir Path temporary;
    private Path folder;
    private SessionStore store;
    private LessonKeeper keeper;

    @BeforeEach
    void open() {
        folder = temporary.resolve("learner");
        store = DesktopMachine.sessions(folder);
        keeper = new LessonKeeper(store, InstantSource.fixed(Instant.EPOCH), () -> {});
    }

    @Test
    void withoutConsentNothingIsWritten() {
        talk("one");
        keeper.keep(true);
        keeper.keep(false);
        talk("two");
        assertThat(folder).doesNotExist();
    }

    @Test
    void withConsentTheLessonAndItsPicturesAre() {
        keeper.keep(true);
        keeper.accept(new Intent.Look(new Picture(new float[1], 1, 1)));
        talk("one");
        keeper.keep(false);
        talk("two");
        assertThat(store.list()).hasSize(1);
        assertThat(store.list().getFirst().mentions("one")).isTrue();
        assertThat(store.list().getFirst().mentions("two")).isFalse();
        assertThat(store.list().getFirst().pictures()).hasSize(1);
    }

    @Test
    void wipingLeavesOnlyWhatIsNotTheLearners() throws IOException {
        keeper.keep(true);
        talk("one");
        Files.writeString(DesktopMachine.settings(folder), "{}");
        Files.writeString(folder.resolve("learner.json"), "{}");
        Files.writeString(folder.resolve("learner.json.broken-1"), "{");
        Files.createDirectories(folder.resolve("packs"));
        Memory memory = new Memory(folder.resolve("learner.json"));
        new DesktopMachine(folder, keeper, new NoDemonstration(), _ -> {}, memory::forget).wipe();
        memory.keep(LearnerRecord.empty().stepped("linearEquations", true));
        talk("two");
        assertThat(folder).isDirectoryContaining("glob:**/packs");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    private void talk(String words) {
        keeper.happened(100, new LessonEvent.TurnEnded(words));
    }
}
