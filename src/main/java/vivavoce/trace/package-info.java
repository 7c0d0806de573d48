/** What happened and how long it took: latency spans of a turn. Local only. */
@NullMarked
package vivavoce.trace;

import org.jspecify.annotations.NullMarked;
