package vivavoce.ui;

import vivavoce.camera.CameraException;
import vivavoce.camera.Cameras;
import vivavoce.ui.setup.SoundCheck;

import java.nio.file.Path;

/** A machine without devices and files: for pictures of the window. */
final class Nowhere implements Machine {

    private final Path lessons;

    /** With the lessons of this folder. */
    Nowhere(Path lessons) {
        this.lessons = lessons;
    }

    @Override
    public SoundCheck sound() {
        return SoundCheck.none();
    }

    @Override
    public Cameras cameras() {
        return () -> {
            throw new CameraException("No camera was found.");
        };
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
