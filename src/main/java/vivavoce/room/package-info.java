/**
 * A simulated room: scripted people, echo and noise around the real engine, on the sample clock.
 */
@NullMarked
package vivavoce.room;

import org.jspecify.annotations.NullMarked;
