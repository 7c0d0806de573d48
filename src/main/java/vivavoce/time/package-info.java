/** Time as a value: the sample clock that turn logic sees, and the nano clock for latency. */
@NullMarked
package vivavoce.time;

import org.jspecify.annotations.NullMarked;
