package vivavoce.camera;

import java.util.List;

/** The cameras of a machine. Both calls are slow; not for a thread that draws. */
public interface Cameras {

    /** Their names, the system's choice first; none is switched on. */
    List<String> names();

    /**
     * Switches a camera on.
     *
     * @param name of the camera; "", or one that is away, means the first there is
     * @throws CameraException when there is none, or it is busy or not permitted
     */
    Camera open(String name) throws CameraException;
}
