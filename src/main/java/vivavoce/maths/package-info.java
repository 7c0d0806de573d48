/**
 * Exact school algebra: parse, solve in steps, check a step, say it aloud, lay it out. No model, no
 * I/O.
 */
@NullMarked
package vivavoce.maths;

import org.jspecify.annotations.NullMarked;
