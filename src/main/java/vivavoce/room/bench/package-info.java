/** The benchmark of turn-taking: many small conversations in simulated rooms, measured. */
@NullMarked
package vivavoce.room.bench;

import org.jspecify.annotations.NullMarked;
