/** One conversation: turn, model, tutor, speech, playback; the sole writer of its state. */
@NullMarked
package vivavoce.conversation;

import org.jspecify.annotations.NullMarked;
