/** Sound devices through OpenAL; the only code that touches LWJGL. */
@NullMarked
package vivavoce.audio.openal;

import org.jspecify.annotations.NullMarked;
