/** Showing a problem: drop, paste or open a picture. */
@NullMarked
package vivavoce.ui.problem;

import org.jspecify.annotations.NullMarked;
