/** Packs on this machine: catalogue, installing, verifying, choosing; all that opens a socket. */
@NullMarked
package vivavoce.pack;

import org.jspecify.annotations.NullMarked;
