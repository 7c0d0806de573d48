package vivavoce.conversation;

/**
 * What is measured as it happens.
 *
 * @param microphone level of what is heard, 0 (silence) to 1 (full scale)
 * @param voice level of the tutor's voice where the loudspeaker is now, 0 to 1
 * @param gaps how long the replies took
 */
public record Meters(double microphone, double voice, ResponseGaps gaps) {

    /** Nothing but this in the microphone. */
    static Meters of(double microphone) {
        return new Meters(microphone, 0, ResponseGaps.NONE);
    }
}
