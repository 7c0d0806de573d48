package vivavoce.tutor;

import vivavoce.maths.Statement;

/**
 * A step that the tutor knows from a line.
 *
 * @param deed what is done
 * @param after the line it leads to
 * @param last whether that is the answer
 */
record Next(Deed deed, Statement after, boolean last) {}
