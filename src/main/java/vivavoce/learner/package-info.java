/** What is remembered of a learner from lesson to lesson: how well each skill is known. Local. */
@NullMarked
package vivavoce.learner;

import org.jspecify.annotations.NullMarked;
