package vivavoce.settings;

/**
 * What is kept on this computer.
 *
 * @param keepSessions whether lessons are written down; the learner must have said so
 */
public record Privacy(boolean keepSessions) {

    static final Privacy DEFAULT = new Privacy(false);
}
