package vivavoce.ui;

import vivavoce.camera.Cameras;
import vivavoce.ui.problem.ScreenEye;
import vivavoce.ui.settings.Packs;
import vivavoce.ui.setup.SoundCheck;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The devices and files of this machine, as far as the window sets them up. */
public interface Machine {

    /** For trying out microphone and loudspeaker. */
    SoundCheck sound();

    /** What can see. */
    Cameras cameras();

    /** Other models and voices. */
    Packs packs();

    /**
     * Lets a scripted student's voice play the learner, from the loudspeaker too.
     *
     * @param over runs on any thread when the student has left
     */
    void demonstrate(Runnable over);

    /** Sends the scripted student away. */
    void endDemonstration();

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

    /** What is on the screen. */
    ScreenEye screen();

    /** Tells, on any thread, of what another start of the program calls for. */
    void whenCalled(Consumer<Call> answer);
}
