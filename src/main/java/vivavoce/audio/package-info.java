/**
 * Ten-millisecond frames of sound, the ports Microphone and Speaker, their WAV twins, resampling.
 */
@NullMarked
package vivavoce.audio;

import org.jspecify.annotations.NullMarked;
