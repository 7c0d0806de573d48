/** Conversation scripts: what happens in a simulated room, and what must follow from it. */
@NullMarked
package vivavoce.room.script;

import org.jspecify.annotations.NullMarked;
