/** One owner thread per loop, the same duty cycle on a thread or stepped by a test. */
@NullMarked
package vivavoce.loop;

import org.jspecify.annotations.NullMarked;
