package vivavoce.camera;

import java.util.Optional;

/** A camera, or what stands in for one. One owner thread. */
public interface Camera extends AutoCloseable {

    /** The newest picture; empty when there is none yet. */
    Optional<CameraFrame> latest();

    @Override
    void close();
}
