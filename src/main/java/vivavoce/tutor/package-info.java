/** Teaching: what to say next, hints before answers, every claim checked by algebra. */
@NullMarked
package vivavoce.tutor;

import org.jspecify.annotations.NullMarked;
