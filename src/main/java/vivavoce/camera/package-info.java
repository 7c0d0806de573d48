/** The problem on paper: a picture found, cut into lines and straightened for the model. */
@NullMarked
package vivavoce.camera;

import org.jspecify.annotations.NullMarked;
