/** Lessons that the learner wants kept: written as they happen, read, exported, deleted. */
@NullMarked
package vivavoce.history;

import org.jspecify.annotations.NullMarked;
