/** Buttons, the typed line, badges and notices. */
@NullMarked
package vivavoce.ui.controls;

import org.jspecify.annotations.NullMarked;
