/** Lesson files: what a teacher wants practised, read and checked. */
@NullMarked
package vivavoce.lessons;

import org.jspecify.annotations.NullMarked;
