/** How likely it is that someone speaks, frame by frame, and where speech starts and ends. */
@NullMarked
package vivavoce.vad;

import org.jspecify.annotations.NullMarked;
