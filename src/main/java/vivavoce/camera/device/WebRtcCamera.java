package vivavoce.camera.device;

import dev.onvoid.webrtc.media.video.I420Buffer;
import dev.onvoid.webrtc.media.video.VideoCapture;
import dev.onvoid.webrtc.media.video.VideoCaptureCapability;
import dev.onvoid.webrtc.media.video.VideoDevice;
import dev.onvoid.webrtc.media.video.VideoFrame;

import org.jspecify.annotations.Nullable;

import vivavoce.camera.Camera;
import vivavoce.camera.CameraFrame;
import vivavoce.camera.Picture;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A camera that is on. The newest picture waits; the library's own thread brings it. */
final class WebRtcCamera implements Camera {

    private static final VideoCaptureCapability WANTED = new VideoCaptureCapability(1280, 720, 15);
    private static final long NANOS_PER_MS = 1_000_000;

    private final VideoCapture capture = new VideoCapture();
    private final AtomicReference<@Nullable CameraFrame> newest = new AtomicReference<>();

    private WebRtcCamera() {}

    static WebRtcCamera start(VideoDevice device) {
        WebRtcCamera camera = new WebRtcCamera();
        camera.capture.setVideoCaptureDevice(device);
        camera.capture.setVideoCaptureCapability(WANTED);
        camera.capture.setVideoSink(camera::arrived);
        camera.capture.start();
        return camera;
    }

    private void arrived(VideoFrame frame) {
        I420Buffer planes = frame.buffer.toI420();
        try {
            long atMs = frame.timestampNs / NANOS_PER_MS;
            newest.set(new CameraFrame(grey(planes), atMs));
        } finally {
            planes.release();
        }
    }

    /** The luma plane is the grey picture. */
    private static Picture grey(I420Buffer planes) {
        int width = planes.getWidth();
        int height = planes.getHeight();
        ByteBuffer luma = planes.getDataY();
        float[] grey = new float[width * height];
        for (int y = 0; y < height; y++) {
            int row = y * planes.getStrideY();
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = (luma.get(row + x) & 0xff) / 255f;
            }
        }
        return new Picture(grey, width, height);
    }

    @Override
    public Optional<CameraFrame> latest() {
        return Optional.ofNullable(newest.get());
    }

    @Override
    public void close() {
        capture.stop();
        capture.dispose();
    }
}
