package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.conversation.LessonEvent;
import vivavoce.history.SessionStore;
import vivavoce.learner.LearnerFile;
import vivavoce.learner.LearnerRecord;
import vivavoce.settings.Settings;
import vivavoce.settings.SettingsFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;

/** One button wipes all that was kept of the learner, and nothing else. */
class DesktopMachineTest {

    @TempDir Path folder;

    @Test
    void wipingLeavesNothingOfTheLearner() throws Exception {
        Path packs = Files.createDirectories(folder.resolve("packs").resolve("a-voice"));
        Files.writeString(folder.resolve("settings.json"), "broken");
        SettingsFile settings = new SettingsFile(DesktopMachine.settings(folder));
        settings.open();
        settings.save(Settings.DEFAULT);
        LearnerFile learner = new LearnerFile(folder.resolve("learner.json"));
        learner.save(LearnerRecord.empty().stepped("SURDS", true));
        learner.setAside();
        learner.save(LearnerRecord.empty().stepped("SURDS", true));
        SessionStore sessions = DesktopMachine.sessions(folder);
        LessonKeeper keeper = new LessonKeeper(sessions, InstantSource.system(), () -> {});
        keeper.keep(true);
        keeper.happened(0, new LessonEvent.TurnEnded("hello"));

        new DesktopMachine(folder, keeper, new NoDemonstration(), _ -> {}, () -> {}).wipe();

        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(packs.getParent());
        }
    }
}
