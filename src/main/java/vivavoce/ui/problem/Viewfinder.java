package vivavoce.ui.problem;

import vivavoce.camera.CameraFrame;
import vivavoce.camera.Corners;
import vivavoce.camera.Picture;
import vivavoce.camera.SheetFinder;
import vivavoce.camera.Stillness;
import vivavoce.camera.Straightening;

import java.util.Optional;

/** What a camera's pictures become: a sheet found, and taken once it is held still. Pure. */
final class Viewfinder {

    private static final long HOLD_MS = 900;

    private final Stillness stillness = new Stillness(HOLD_MS);

    /**
     * What is seen.
     *
     * @param picture all of it
     * @param sheet where the paper is, if it stands out
     * @param still whether it has been held still
     */
    record Sight(Picture picture, Optional<Corners> sheet, boolean still) {

        /** The paper, straightened; all of the picture where none stands out. */
        Picture taken() {
            return sheet.map(corners -> Straightening.of(picture, corners)).orElse(picture);
        }

        /** Whether it may be taken without being asked. */
        boolean ready() {
            return still && sheet.isPresent();
        }
    }

    /** Looks at the next picture. */
    Sight look(CameraFrame frame) {
        boolean still = stillness.accept(frame);
        return new Sight(frame.picture(), SheetFinder.find(frame.picture()), still);
    }
}
