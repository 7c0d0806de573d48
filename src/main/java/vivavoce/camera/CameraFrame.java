package vivavoce.camera;

/**
 * One picture from a camera.
 *
 * @param picture what it shows
 * @param atMs when it was taken, on the clock of the sound
 */
public record CameraFrame(Picture picture, long atMs) {}
