/** Ten-millisecond frames of sound, the ports Microphone and Speaker, and their WAV twins. */
@NullMarked
package vivavoce.audio;

import org.jspecify.annotations.NullMarked;
