package vivavoce.maths;

/**
 * One step of a solution.
 *
 * @param reason one sentence for the learner, maths in it as typed
 */
public record Step(Rule rule, Statement before, Statement after, String reason) {}
