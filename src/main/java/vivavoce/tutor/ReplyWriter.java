package vivavoce.tutor;

/**
 * Puts replies into words of its own, a little at a time. The tutor has decided by then what is
 * right and what is asked; without a writer its own words are spoken. One owner thread.
 */
public interface ReplyWriter {

    /** Begins to word a reply; what was being written is forgotten. */
    void begin(Brief brief);

    /** Writes a little more, for about as long as one token takes. */
    Written step();

    /** What is being written is not wanted any more: a step in progress ends early. Any thread. */
    default void stop() {}
}
