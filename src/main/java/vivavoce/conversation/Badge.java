package vivavoce.conversation;

/**
 * What a part of the machine can do just now.
 *
 * @param part for example {@code Microphone}
 * @param working false when the part is missing
 * @param sentence what works and why, and what to do where it does not
 */
public record Badge(String part, boolean working, String sentence) {}
