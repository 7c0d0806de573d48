package vivavoce.room;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.DeviceOpener;
import vivavoce.audio.DeviceWatcher;
import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.audio.SteadyMicrophone;
import vivavoce.audio.SteadySpeaker;
import vivavoce.conversation.Badge;
import vivavoce.conversation.Badge.Part;
import vivavoce.room.script.Act;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The room's devices as the app uses them: they may be unplugged, and are then looked for again.
 * One owner.
 */
final class Devices {

    private final Air air;
    private final RoomMicrophone microphone;
    private final RoomSpeaker speaker;
    private final Consumer<Badge> changed;

    /** Badges that change go to {@code changed}. */
    Devices(Air air, RoomSpeaker speaker, Consumer<Badge> changed) {
        this.air = air;
        this.microphone = new RoomMicrophone(air);
        this.speaker = speaker;
        this.changed = changed;
    }

    /** A microphone in which time passes with every frame that is read. */
    Microphone microphone(Runnable beforeFrame) {
        SteadyMicrophone steady =
                new SteadyMicrophone(
                        Sound.RATE,
                        Devices.<Microphone>opener(() -> microphone, microphone::isThere),
                        watcher(Part.MICROPHONE),
                        () -> {});
        return new Microphone() {
            @Override
            public int sampleRate() {
                return Sound.RATE;
            }

            @Override
            public AudioFrame read() {
                beforeFrame.run();
                air.pass();
                return steady.read();
            }

            @Override
            public void close() {
                steady.close();
            }
        };
    }

    Speaker speaker() {
        return new SteadySpeaker(
                RoomSpeaker.RATE,
                Devices.<Speaker>opener(speaker::opened, speaker::isThere),
                watcher(Part.LOUDSPEAKER),
                speaker::silence);
    }

    /** Whether words that sound now can be heard. */
    boolean hear() {
        return microphone.hears();
    }

    void become(Act.Device device, Act.Condition condition) {
        switch (device) {
            case MICROPHONE -> microphone.become(condition);
            case LOUDSPEAKER -> speaker.lose(condition == Act.Condition.LOST);
        }
    }

    private static <D> DeviceOpener<D> opener(Supplier<D> open, BooleanSupplier there) {
        return () -> {
            if (!there.getAsBoolean()) {
                throw new AudioDeviceException("It is unplugged: plug it in or choose another.");
            }
            return open.get();
        };
    }

    private DeviceWatcher watcher(Part part) {
        return new DeviceWatcher() {
            @Override
            public void came() {
                works();
            }

            @Override
            public void works() {
                changed.accept(Badge.works(part));
            }

            @Override
            public void went(String sentence) {
                changed.accept(new Badge(part, false, sentence));
            }
        };
    }
}
