/** The learner's choices, a page that is never a form. */
@NullMarked
package vivavoce.ui.settings;

import org.jspecify.annotations.NullMarked;
