/** What both sides say, following the voice. */
@NullMarked
package vivavoce.ui.captions;

import org.jspecify.annotations.NullMarked;
