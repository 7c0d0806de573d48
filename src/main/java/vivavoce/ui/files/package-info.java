/** Files that the learner chooses. */
@NullMarked
package vivavoce.ui.files;

import org.jspecify.annotations.NullMarked;
