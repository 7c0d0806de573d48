/** Signal processing on arrays: Fourier transform, windows, log-mel, spectra back to sound. */
@NullMarked
package vivavoce.dsp;

import org.jspecify.annotations.NullMarked;
