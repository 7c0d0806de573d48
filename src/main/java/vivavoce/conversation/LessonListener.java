package vivavoce.conversation;

/** Hears what happens in a conversation, on the conversation's thread. */
@FunctionalInterface
public interface LessonListener {

    /** Something happened at {@code atMs} of captured sound. */
    void happened(long atMs, LessonEvent event);
}
