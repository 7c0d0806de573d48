/** Kept lessons: to be searched, read, played again, exported, deleted. */
@NullMarked
package vivavoce.ui.history;

import org.jspecify.annotations.NullMarked;
