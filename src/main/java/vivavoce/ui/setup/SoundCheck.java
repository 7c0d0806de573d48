package vivavoce.ui.setup;

import vivavoce.conversation.Badge;
import vivavoce.settings.Devices;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Tries out microphone and loudspeaker before a lesson needs them. Every call returns at once;
 * answers come on any thread.
 */
public interface SoundCheck extends AutoCloseable {

    /** Names of devices, the system's choice first. */
    record Found(List<String> microphones, List<String> loudspeakers) {}

    /** Looks for devices; both lists are empty where there are none. */
    void look(Consumer<Found> found);

    /**
     * Listens to a microphone until the next call.
     *
     * @param level gets its peak, 0 to 1, about ten times a second
     * @param trouble gets one sentence where it cannot be heard
     */
    void listen(Devices devices, DoubleConsumer level, Consumer<String> trouble);

    /**
     * Plays what was heard in the last seconds.
     *
     * @param done gets "" when it has been played, or one sentence where it cannot be
     */
    void playBack(Devices devices, Consumer<String> done);

    /**
     * Plays a soft chime and listens to what of it reaches the microphone; takes three seconds.
     *
     * @param found gets the mode that follows, and why; one that does not work where a device is
     *     missing
     */
    void testEcho(Devices devices, Consumer<Badge> found);

    /** Ends whatever goes on. */
    void stop();

    @Override
    void close();

    /** Where there is no sound at all. */
    static SoundCheck none() {
        return new SoundCheck() {
            @Override
            public void look(Consumer<Found> found) {
                found.accept(new Found(List.of(), List.of()));
            }

            @Override
            public void listen(Devices devices, DoubleConsumer level, Consumer<String> trouble) {}

            @Override
            public void playBack(Devices devices, Consumer<String> done) {}

            @Override
            public void testEcho(Devices devices, Consumer<Badge> found) {}

            @Override
            public void stop() {}

            @Override
            public void close() {}
        };
    }
}
