/** What the window says about itself: which key does what. */
@NullMarked
package vivavoce.ui.help;

import org.jspecify.annotations.NullMarked;
