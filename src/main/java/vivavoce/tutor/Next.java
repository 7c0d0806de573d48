package vivavoce.tutor;

import vivavoce.maths.Equation;

/**
 * A step that the tutor knows from a line.
 *
 * @param deed what is done
 * @param after the line it leads to
 */
record Next(Deed deed, Equation after) {}
