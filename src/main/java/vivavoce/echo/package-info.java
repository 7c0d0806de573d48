/** The microphone without the loudspeaker: cancel its echo, and say whether anyone else speaks. */
@NullMarked
package vivavoce.echo;

import org.jspecify.annotations.NullMarked;
