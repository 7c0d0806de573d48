package vivavoce.camera.device;

import dev.onvoid.webrtc.media.MediaDevices;
import dev.onvoid.webrtc.media.video.VideoDevice;

import vivavoce.camera.Camera;
import vivavoce.camera.CameraException;
import vivavoce.camera.Cameras;

import java.lang.System.Logger.Level;
import java.util.List;

/** This machine's cameras, through WebRTC; none where its library does not load. */
public final class WebRtcCameras implements Cameras {

    private static final System.Logger LOG = System.getLogger("vivavoce.camera");

    @Override
    public List<String> names() {
        return devices().stream().map(VideoDevice::getName).toList();
    }

    @Override
    public Camera open(String name) throws CameraException {
        List<VideoDevice> devices = devices();
        VideoDevice device =
                devices.stream()
                        .filter(each -> each.getName().equals(name))
                        .findFirst()
                        .or(() -> devices.stream().findFirst())
                        .orElseThrow(() ->
                                CameraException.missing(
                                        "No camera was found. Plug one in, or drop a"
                                                + " picture on this window."));
        try {
            return WebRtcCamera.start(device);
        } catch (LinkageError | RuntimeException e) {
            throw refused(e);
        } catch (Error e) {
            // The library's own way to say that a camera would not start.
            throw refused(e);
        }
    }

    private static CameraException refused(Throwable cause) {
        LOG.log(Level.WARNING, "The camera would not start", cause);
        return CameraException.refused(
                "The camera does not start: another program may be using it, or it is not"
                        + " permitted. Close the other program, or drop a picture on this window.");
    }

    private static List<VideoDevice> devices() {
        try {
            return MediaDevices.getVideoCaptureDevices();
        } catch (LinkageError | RuntimeException e) {
            LOG.log(Level.WARNING, "No cameras can be looked for", e);
            return List.of();
        }
    }
}
