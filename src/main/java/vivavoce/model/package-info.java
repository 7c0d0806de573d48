/**
 * The multimodal model: a pack loaded from its manifest and run; audio and picture in, words out.
 */
@NullMarked
package vivavoce.model;

import org.jspecify.annotations.NullMarked;
