package vivavoce.guard;

/** Whether a sentence may be spoken, and why not. */
public enum Outcome {
    PASSES,
    /** It claims something untrue. */
    FALSE,
    /** It claims something that can not be checked. */
    UNCHECKABLE,
    /** It says the answer before its time. */
    REVEALS
}
