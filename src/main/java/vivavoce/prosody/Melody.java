package vivavoce.prosody;

/** Where the pitch goes in the last syllable before a pause. */
public enum Melody {
    /** Down, as at the end of a statement. */
    FALLING,
    /** Nowhere: more often than not, more is to come. */
    LEVEL,
    /** Up, as in a question or an unsure answer. */
    RISING,
    /** Too little voiced sound to tell. */
    UNHEARD
}
