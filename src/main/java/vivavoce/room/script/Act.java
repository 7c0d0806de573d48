package vivavoce.room.script;

import java.util.List;

/** What happens in the room. */
public sealed interface Act {

    /** Someone speaks. */
    record Speaks(Speaker speaker, List<Stretch> stretches, double levelDb) implements Act {

        /** All the words, in one. */
        public String words() {
            return String.join(" ", stretches.stream().map(Stretch::words).toList());
        }
    }

    /**
     * Words in one breath.
     *
     * @param pauseSeconds silence before them
     */
    record Stretch(double pauseSeconds, String words) {}

    /** Who speaks, and from where. */
    enum Speaker {
        /** Into the microphone. */
        LEARNER,
        /** Turned to someone else in the room (Full-Duplex-Bench v1.5, "talking to other"). */
        SIDE,
        /** Far away (Full-Duplex-Bench v1.5, "background speech"). */
        BACKGROUND
    }

    /** A sound without words, made by code from the seed. */
    record Sounds(Noise noise, double seconds, double levelDb, long seed) implements Act {}

    /** Sounds that code can make. */
    enum Noise {
        COUGH,
        LAUGH,
        DOOR,
        TYPING,
        HUM,
        BREATH,
        SHOUT
    }

    /** The learner types. */
    record Types(String text) implements Act {}

    /** The learner shows a picture, from a file beside the script. */
    record Shows(String file) implements Act {}

    /** The learner presses a key or a button. */
    record Presses(Key key) implements Act {}

    /** What can be pressed. */
    enum Key {
        STOP,
        WAIT,
        GO_ON,
        SAY_AGAIN,
        SLOWER,
        HINT
    }

    /** A device changes. */
    record Turns(Device device, Condition condition) implements Act {}

    /** The devices. */
    enum Device {
        MICROPHONE,
        LOUDSPEAKER
    }

    /** How a device is. */
    enum Condition {
        /** As it should be. */
        WORKS,
        /** Unplugged. */
        LOST,
        /** There, but it delivers nothing. */
        DEAD,
        /** So loud that it clips: 26 dB too much. */
        CLIPS
    }

    /** The script ends. */
    record Ends() implements Act {}
}
