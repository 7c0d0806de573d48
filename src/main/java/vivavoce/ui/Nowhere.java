package vivavoce.ui;

import vivavoce.camera.Camera;
import vivavoce.camera.CameraException;
import vivavoce.camera.Cameras;
import vivavoce.ui.settings.Packs;
import vivavoce.ui.setup.SoundCheck;

import java.nio.file.Path;
import java.util.List;

/** A machine without devices and files: for pictures of the window. */
final class Nowhere implements Machine {

    private final Path lessons;
    private final Packs packs;

    /** With the lessons of this folder, and these packs. */
    Nowhere(Path lessons, Packs packs) {
        this.lessons = lessons;
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
                return List.of();
            }

            @Override
            public Camera open(String name) throws CameraException {
                throw CameraException.missing("No camera was found.");
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
    public boolean called() {
        return false;
    }
}
