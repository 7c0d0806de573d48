package vivavoce.ui.setup;

/** One of the first-run screens. */
interface SetupStep {

    /** Its words: {@code key.title} and {@code key.says}. */
    String key();

    /** It is seen. */
    void enter();

    /** It is no longer seen. */
    void leave();
}
