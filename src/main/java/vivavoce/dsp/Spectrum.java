package vivavoce.dsp;

/** What of a frame's spectrum is weighed by the mel triangles. */
public enum Spectrum {
    POWER,
    MAGNITUDE
}
