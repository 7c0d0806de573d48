package vivavoce.room;

/** Who writes down what the microphone heard. */
public enum Hearing {
    /** The words of the script, as a perfect ear would hear them. */
    IDEAL,
    /** The pack's own model. */
    PACK
}
