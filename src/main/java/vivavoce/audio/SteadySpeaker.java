package vivavoce.audio;

/**
 * A loudspeaker that may be unplugged and plugged in again. While there is none, time goes on as if
 * it sounded: captions are then what the learner follows.
 */
public final class SteadySpeaker implements Speaker {

    private final int sampleRate;
    private final Steady<Speaker> steady;
    private long heardBefore;

    /** Opens with {@code opener} now and whenever the loudspeaker was lost. */
    public SteadySpeaker(int sampleRate, DeviceOpener<Speaker> opener, DeviceWatcher watcher) {
        this.sampleRate = sampleRate;
        this.steady = new Steady<>(opener, watcher);
    }

    /** The same in a time of its own: without a speaker, {@code waiting} lets a frame pass. */
    public SteadySpeaker(
            int sampleRate, DeviceOpener<Speaker> opener, DeviceWatcher watcher, Runnable waiting) {
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
    public void write(AudioFrame frame) {
        if (steady.takeStale()) {
            heardBefore = heardSamples();
            steady.renew();
        }
        Speaker speaker = steady.device();
        if (speaker != null) {
            try {
                speaker.write(frame);
                return;
            } catch (AudioDeviceException e) {
                heardBefore += speaker.heardSamples();
                steady.lost(e);
            }
        }
        steady.passOneFrame();
        heardBefore += frame.samples().length;
    }

    @Override
    public long heardSamples() {
        Speaker speaker = steady.opened();
        return heardBefore + (speaker == null ? 0 : speaker.heardSamples());
    }

    @Override
    public long flush() {
        Speaker speaker = steady.opened();
        return speaker == null ? 0 : speaker.flush();
    }

    @Override
    public void close() {
        steady.close();
    }
}
