package vivavoce.speech;

/** How a phrase is spoken; the order is the order of the voice's style ids. */
public enum Style {
    CALM,
    ENCOURAGING,
    DELIGHTED,
    PATIENT
}
