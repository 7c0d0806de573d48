package vivavoce.ui;

import vivavoce.camera.Camera;
import vivavoce.camera.CameraException;
import vivavoce.camera.Cameras;
import vivavoce.camera.Picture;
import vivavoce.camera.StillCamera;
import vivavoce.ui.problem.ScreenEye;
import vivavoce.ui.settings.Packs;
import vivavoce.ui.setup.SoundCheck;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A machine without real devices and files: for pictures of the window. */
final class Nowhere implements Machine {

    private final Path lessons;
    private final Packs packs;
    private final Picture page;

    /** With the lessons of this folder, these packs, and a page before one of its cameras. */
    Nowhere(Path lessons, Packs packs, Picture page) {
        this.lessons = lessons;
        this.page = page;
        this.packs = packs;
    }

    @Override
    public SoundCheck sound() {
        return SoundCheck.none();
    }

    @Override
    public Cameras cameras() {
        return new Cameras() {
            @Override
            public List<String> names() {
                return List.of("Desk", "Lid");
            }

            @Override
            public Camera open(String name) throws CameraException {
                return switch (name) {
                    case "Desk" -> new StillCamera(page);
                    case "Lid" ->
                            throw CameraException.refused(
                                    "The camera does not start: another program may be using it,"
                                            + " or it is not permitted. Close the other program, or"
                                            + " drop a picture on this window.");
                    default ->
                            throw CameraException.missing(
                                    "No camera was found. Plug one in, or drop a picture on this"
                                            + " window.");
                };
            }
        };
    }

    @Override
    public Packs packs() {
        return packs;
    }

    @Override
    public void demonstrate(Runnable over) {
        over.run();
    }

    @Override
    public void endDemonstration() {
        // There is none.
    }

    @Override
    public Path lessons() {
        return lessons;
    }

    @Override
    public Path folder() {
        return Path.of("");
    }

    @Override
    public void wipe() {
        // Nothing is kept.
    }

    @Override
    public ScreenEye screen() {
        return ScreenEye.ofDesktop();
    }

    @Override
    public void whenCalled(Consumer<Call> answer) {
        // Nobody calls.
    }
}
