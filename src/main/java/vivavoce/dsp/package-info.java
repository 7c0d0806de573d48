/** Signal processing on arrays: Fourier transform, windows, mel, resampling. */
@NullMarked
package vivavoce.dsp;

import org.jspecify.annotations.NullMarked;
