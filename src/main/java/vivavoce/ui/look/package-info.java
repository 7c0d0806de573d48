/** How the window looks and reads: themes, typefaces, icons, words. */
@NullMarked
package vivavoce.ui.look;

import org.jspecify.annotations.NullMarked;
