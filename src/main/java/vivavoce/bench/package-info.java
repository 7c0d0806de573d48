/** Measures the parts of the app on material that ships with it. */
@NullMarked
package vivavoce.bench;

import org.jspecify.annotations.NullMarked;
