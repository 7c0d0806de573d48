/** The board: typeset maths, one line under the other, with quiet marks. */
@NullMarked
package vivavoce.ui.board;

import org.jspecify.annotations.NullMarked;
