package vivavoce.ui;

import vivavoce.camera.Cameras;
import vivavoce.ui.setup.SoundCheck;

import java.io.IOException;
import java.nio.file.Path;

/** The devices and files of this machine, as far as the window sets them up. */
public interface Machine {

    /** For trying out microphone and loudspeaker. */
    SoundCheck sound();

    /** What can see. */
    Cameras cameras();

    /** Where the lessons lie that ship with the app. */
    Path lessons();

    /** Where the learner's files lie. */
    Path folder();

    /**
     * Deletes what was kept: lessons, progress, settings.
     *
     * @throws IOException when something is left
     */
    void wipe() throws IOException;

    /** Whether the program was started again since the last look: its window is wanted. */
    boolean called();
}
