/** What is played and what of it was heard. */
@NullMarked
package vivavoce.playback;

import org.jspecify.annotations.NullMarked;
