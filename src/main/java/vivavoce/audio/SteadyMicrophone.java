package vivavoce.audio;

import org.jspecify.annotations.Nullable;

/**
 * A microphone that may be unplugged and plugged in again; silence while there is none. One that is
 * muted or overdriven is told of as well.
 */
public final class SteadyMicrophone implements Microphone {

    private final AudioFrame silence;
    private final Steady<Microphone> steady;
    private final DeviceWatcher watcher;
    private MicrophoneHealth health = new MicrophoneHealth();

    /** Opens with {@code opener} now and whenever the microphone was lost. */
    public SteadyMicrophone(
            int sampleRate, DeviceOpener<Microphone> opener, DeviceWatcher watcher) {
        this.silence = AudioFrame.silence(sampleRate);
        this.watcher = watcher;
        this.steady = new Steady<>(opener, watcher);
    }

    /** The same in a time of its own: without a microphone, {@code waiting} lets a frame pass. */
    public SteadyMicrophone(
            int sampleRate,
            DeviceOpener<Microphone> opener,
            DeviceWatcher watcher,
            Runnable waiting) {
        this.silence = AudioFrame.silence(sampleRate);
        this.watcher = watcher;
        this.steady = new Steady<>(opener, watcher, waiting);
    }

    /** Another device was chosen: it is opened with the next frame. Any thread. */
    public void reopen() {
        steady.reopen();
    }

    @Override
    public int sampleRate() {
        return silence.sampleRate();
    }

    @Override
    public AudioFrame read() {
        if (steady.takeStale()) {
            steady.renew();
        }
        Microphone microphone = steady.device();
        AudioFrame frame = microphone == null ? null : read(microphone);
        if (frame == null) {
            steady.passOneFrame();
            return silence;
        }
        return frame;
    }

    private @Nullable AudioFrame read(Microphone microphone) {
        try {
            AudioFrame frame = microphone.read();
            if (frame != null && health.accept(frame.samples())) {
                tell(health.complaint());
            }
            return frame;
        } catch (AudioDeviceException e) {
            health = new MicrophoneHealth();
            steady.lost(e);
            return null;
        }
    }

    private void tell(@Nullable String complaint) {
        if (complaint == null) {
            watcher.works();
        } else {
            watcher.went(complaint);
        }
    }

    @Override
    public void close() {
        steady.close();
    }
}
