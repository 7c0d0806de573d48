/** How something is said, from its samples alone: melody, loudness, rate, laughter. Pure. */
@NullMarked
package vivavoce.prosody;

import org.jspecify.annotations.NullMarked;
