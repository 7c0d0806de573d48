/** The learner's choices: a record, kept as one small file. */
@NullMarked
package vivavoce.settings;

import org.jspecify.annotations.NullMarked;
