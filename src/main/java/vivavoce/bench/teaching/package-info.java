/** How well the tutor teaches: simulated students, and a judge that shares no code with it. */
@NullMarked
package vivavoce.bench.teaching;

import org.jspecify.annotations.NullMarked;
