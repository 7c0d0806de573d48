/**
 * Turn-taking: when the learner has finished, interrupts, waits or comes back. Pure, on the sample
 * clock.
 */
@NullMarked
package vivavoce.turn;

import org.jspecify.annotations.NullMarked;
