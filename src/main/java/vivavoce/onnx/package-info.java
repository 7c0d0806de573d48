/** Networks through ONNX Runtime; the only code that touches it. */
@NullMarked
package vivavoce.onnx;

import org.jspecify.annotations.NullMarked;
