/** The window: board, captions, controls. Gets snapshots, sends intents. */
@NullMarked
package vivavoce.ui;

import org.jspecify.annotations.NullMarked;
