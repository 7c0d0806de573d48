package vivavoce.tutor;

/**
 * What the tutor makes of some words.
 *
 * @param move what the learner does with them
 * @param hintsOnly they also ask not to be told the answer
 */
record Understood(LearnerMove move, boolean hintsOnly) {}
