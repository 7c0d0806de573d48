/** Nothing untrue is spoken: claims about the maths, found in words and checked by substitution. */
@NullMarked
package vivavoce.guard;

import org.jspecify.annotations.NullMarked;
