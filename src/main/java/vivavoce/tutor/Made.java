package vivavoce.tutor;

import vivavoce.maths.Problem;
import vivavoce.maths.Skill;

/**
 * A problem that a writer had made.
 *
 * @param problem that can be solved here, and is not the one on the board
 * @param skill that it practises
 * @param line as the board will show it
 * @param tools once it stands there
 */
public record Made(Problem problem, Skill skill, BoardLine line, WritersTools tools) {}
