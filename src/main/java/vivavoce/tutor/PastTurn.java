package vivavoce.tutor;

/**
 * What one side said before.
 *
 * @param learner whether it was the learner
 * @param text of the learner's words, or as much of the tutor's as was heard
 */
public record PastTurn(boolean learner, String text) {}
