package vivavoce.conversation;

/** What the tutor is doing, as the window shows it. */
public enum Presence {
    /** It listens; nobody speaks, or the learner does. */
    LISTENING,
    /** It prepares a reply. */
    THINKING,
    /** It speaks. */
    SPEAKING,
    /** The learner asked for time; it stays silent until they come back. */
    WAITING
}
