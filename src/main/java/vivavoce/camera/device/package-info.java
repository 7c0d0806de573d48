/** Cameras that are plugged in; the only code of the camera that touches the native library. */
@NullMarked
package vivavoce.camera.device;

import org.jspecify.annotations.NullMarked;
