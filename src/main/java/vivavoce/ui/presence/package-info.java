/** What the tutor is doing, as a living shape and in words. */
@NullMarked
package vivavoce.ui.presence;

import org.jspecify.annotations.NullMarked;
