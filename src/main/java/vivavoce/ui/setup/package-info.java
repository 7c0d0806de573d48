/** The first minutes: microphone, loudspeaker, camera, each of which may be skipped. */
@NullMarked
package vivavoce.ui.setup;

import org.jspecify.annotations.NullMarked;
