/** Words to timed audio: phrases, styles, pronunciation, synthesis. */
@NullMarked
package vivavoce.speech;

import org.jspecify.annotations.NullMarked;
