package vivavoce.settings;

/**
 * Which devices are used, by name; "" means the one that the system prefers.
 *
 * @param microphone to listen with
 * @param loudspeaker to speak with
 * @param camera to see with, once it is asked for
 * @param graphicsCard whether the model may run on one, where there is one
 */
public record Devices(String microphone, String loudspeaker, String camera, boolean graphicsCard) {

    static final Devices DEFAULT = new Devices("", "", "", true);

    /** The same with another microphone. */
    public Devices withMicrophone(String name) {
        return new Devices(name, loudspeaker, camera, graphicsCard);
    }

    /** The same with another loudspeaker. */
    public Devices withLoudspeaker(String name) {
        return new Devices(microphone, name, camera, graphicsCard);
    }

    /** The same with another camera. */
    public Devices withCamera(String name) {
        return new Devices(microphone, loudspeaker, name, graphicsCard);
    }

    /** The same with or without the graphics card. */
    public Devices withGraphicsCard(boolean allowed) {
        return new Devices(microphone, loudspeaker, camera, allowed);
    }

    /** Whether the same microphone and loudspeaker are meant. */
    public boolean soundsLike(Devices other) {
        return microphone.equals(other.microphone) && loudspeaker.equals(other.loudspeaker);
    }
}
