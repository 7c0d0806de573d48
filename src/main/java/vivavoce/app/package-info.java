/** Main, the command line and the wiring; nothing imports it. */
@NullMarked
package vivavoce.app;

import org.jspecify.annotations.NullMarked;
