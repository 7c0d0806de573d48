package vivavoce.model;

/**
 * A token that was chosen.
 *
 * @param probability that the model gave it, 0 to 1
 */
record Choice(int token, double probability) {}
