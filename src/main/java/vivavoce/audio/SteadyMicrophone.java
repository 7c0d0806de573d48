package vivavoce.audio;

/** A microphone that may be unplugged and plugged in again; silence while there is none. */
public final class SteadyMicrophone implements Microphone {

    private final int sampleRate;
    private final Steady<Microphone> steady;

    /** Opens with {@code opener} now and whenever the microphone was lost. */
    public SteadyMicrophone(
            int sampleRate, DeviceOpener<Microphone> opener, DeviceWatcher watcher) {
        this.sampleRate = sampleRate;
        this.steady = new Steady<>(opener, watcher);
    }

    /** The same in a time of its own: without a microphone, {@code waiting} lets a frame pass. */
    public SteadyMicrophone(
            int sampleRate,
            DeviceOpener<Microphone> opener,
            DeviceWatcher watcher,
            Runnable waiting) {
        this.sampleRate = sampleRate;
        this.steady = new Steady<>(opener, watcher, waiting);
    }

    /** Another device was chosen: it is opened with the next frame. Any thread. */
    public void reopen() {
        steady.reopen();
    }

    @Override
    public int sampleRate() {
        return sampleRate;
    }

    @Override
    public AudioFrame read() {
        if (steady.takeStale()) {
            steady.renew();
        }
        Microphone microphone = steady.device();
        if (microphone != null) {
            try {
                AudioFrame frame = microphone.read();
                if (frame != null) {
                    return frame;
                }
            } catch (AudioDeviceException e) {
                steady.lost(e);
            }
        }
        steady.passOneFrame();
        return AudioFrame.silence(sampleRate);
    }

    @Override
    public void close() {
        steady.close();
    }
}
