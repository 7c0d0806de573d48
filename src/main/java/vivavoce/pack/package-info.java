/** Packs on this machine: catalogue, installing, verifying; all that opens a socket. */
@NullMarked
package vivavoce.pack;

import org.jspecify.annotations.NullMarked;
