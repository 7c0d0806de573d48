package vivavoce.guard;

/** What is known of a claim. Only what is true may be spoken. */
public enum Truth {
    TRUE,
    FALSE,
    /** It can not be checked. */
    UNKNOWN;

    /** True or false. */
    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** True for false, and the other way round; what is unknown stays so. */
    Truth negated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
