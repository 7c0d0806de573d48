package vivavoce.camera;

import java.util.Optional;

/** A camera that always shows one picture: a file, a pasted screenshot. */
public final class StillCamera implements Camera {

    private final Optional<CameraFrame> frame;

    /** Shows this picture. */
    public StillCamera(Picture picture) {
        this.frame = Optional.of(new CameraFrame(picture, 0));
    }

    @Override
    public Optional<CameraFrame> latest() {
        return frame;
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
