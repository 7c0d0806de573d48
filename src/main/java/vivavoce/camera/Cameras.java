package vivavoce.camera;

/** The cameras of a machine. */
public interface Cameras {

    /**
     * Switches the first camera on. Slow; not for a thread that draws.
     *
     * @throws CameraException when there is none, or it is busy or not permitted
     */
    Camera open() throws CameraException;
}
