/** Pictures of what stands on the board: graphs of functions, number lines. */
@NullMarked
package vivavoce.ui.plot;

import org.jspecify.annotations.NullMarked;
