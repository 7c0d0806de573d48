/** Problems to choose from. */
@NullMarked
package vivavoce.ui.practice;

import org.jspecify.annotations.NullMarked;
