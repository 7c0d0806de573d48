package vivavoce.settings;

/**
 * Which devices are used, by name; "" means the one that the system prefers.
 *
 * @param microphone to listen with
 * @param loudspeaker to speak with
 */
public record Devices(String microphone, String loudspeaker) {

    static final Devices DEFAULT = new Devices("", "");

    /** The same with another microphone. */
    public Devices withMicrophone(String name) {
        return new Devices(name, loudspeaker);
    }

    /** The same with another loudspeaker. */
    public Devices withLoudspeaker(String name) {
        return new Devices(microphone, name);
    }
}
