package vivavoce.app;

import vivavoce.camera.Cameras;
import vivavoce.camera.device.WebRtcCameras;
import vivavoce.history.SessionStore;
import vivavoce.ui.Call;
import vivavoce.ui.Machine;
import vivavoce.ui.problem.ScreenEye;
import vivavoce.ui.settings.Packs;
import vivavoce.ui.setup.SoundCheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** This computer: its sound devices, the learner's folder. */
final class DesktopMachine implements Machine {

    private static final String SESSIONS = "sessions";
    private static final String SETTINGS = "settings.json";

    /** Settings and learner record, also those that were set aside. */
    private static final String OWN = "{settings,learner}*";

    private final Path folder;
    private final SoundCheck sound = new DesktopSound();
    private final Cameras cameras = new WebRtcCameras();
    private final LessonKeeper keeper;
    private final Consumer<Consumer<Call>> calls;
    private final Packs packs;
    private final Demonstration demonstration;
    private final Runnable forget;

    /**
     * With the learner's files in this folder.
     *
     * @param calls gets who is told, on any thread, of what another start calls for
     * @param forget is run when everything is wiped
     */
    DesktopMachine(
            Path folder,
            LessonKeeper keeper,
            Demonstration demonstration,
            Consumer<Consumer<Call>> calls,
            Runnable forget) {
        this.demonstration = demonstration;
        this.packs = new DesktopPacks(folder.resolve("packs"), Home.catalogue());
        this.forget = forget;
        this.calls = calls;
        this.folder = folder;
        this.keeper = keeper;
    }

    static SessionStore sessions(Path folder) {
        return new SessionStore(folder.resolve(SESSIONS));
    }

    static Path settings(Path folder) {
        return folder.resolve(SETTINGS);
    }

    @Override
    public SoundCheck sound() {
        return sound;
    }

    @Override
    public Cameras cameras() {
        return cameras;
    }

    @Override
    public Packs packs() {
        return packs;
    }

    @Override
    public void demonstrate(Runnable over) {
        demonstration.begin(over);
    }

    @Override
    public void endDemonstration() {
        demonstration.end();
    }

    @Override
    public Path lessons() {
        return Home.lessons();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public ScreenEye screen() {
        return ScreenEye.ofDesktop();
    }

    @Override
    public void whenCalled(Consumer<Call> answer) {
        calls.accept(answer);
    }

    @Override
    public void wipe() throws IOException {
        keeper.close();
        forget.run();
        sessions(folder).wipe();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, OWN)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
    }
}
