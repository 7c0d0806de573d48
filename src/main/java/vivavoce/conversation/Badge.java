package vivavoce.conversation;

import java.util.Locale;

/**
 * What a part of the machine can do just now.
 *
 * @param part which
 * @param state a word for how or with what it works, for example {@code CUDA}, or ""
 * @param working false when the part is missing, or does less than it might
 * @param sentence what works and why, and what to do where it does not
 */
public record Badge(Part part, String state, boolean working, String sentence) {

    /** A part of the machine. */
    public enum Part {
        /** What hears the learner. */
        MICROPHONE,
        /** What sounds the tutor. */
        LOUDSPEAKER,
        /** How the tutor can be interrupted; the state is the mode. */
        ECHO,
        /** What sees pages; the state says whether it is on. */
        CAMERA,
        /** What the model runs on; the state is its name. */
        PROCESSOR,
        /** The model in use; the state is its name. */
        PACK
    }

    /** Of a device that works. */
    public static Badge works(Part device) {
        String name = device.name().charAt(0) + device.name().substring(1).toLowerCase(Locale.ROOT);
        return new Badge(device, true, name + " works.");
    }

    /** Of a part that either works or does not. */
    public Badge(Part part, boolean working, String sentence) {
        this(part, "", working, sentence);
    }
}
