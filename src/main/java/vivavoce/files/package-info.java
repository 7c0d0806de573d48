/** Files of the learner's own: written whole or not at all, never overwritten unread. */
@NullMarked
package vivavoce.files;

import org.jspecify.annotations.NullMarked;
