package vivavoce.tutor;

/**
 * Something that words can mean whatever the maths in them; the patterns are in {@code cues.json}.
 * Where words hold several, the first in this order decides.
 */
enum Cue {
    /** Must come first: "don't tell me the answer" hides "tell me the answer". */
    HINTS_ONLY,
    YES,
    SAY_AGAIN,
    ASK_ANSWER,
    NO_SOLUTION,
    ANY_NUMBER,
    ASK_HINT,
    GIVE_UP,
    SKIP,
    HARDER,
    EASIER,
    NEW_PROBLEM,
    OTHER_WAY,
    HOW_TO_CHECK,
    IS_IT_RIGHT,
    WHERE_ARE_WE,
    WHY,
    ASK_HELP,
    DOES_NOT_FIT,
    NEEDS_TIME,
    WHAT,
    NO,
    FRUSTRATED,
    AFRAID,
    TIRED,
    BORED,
    HAPPY,
    THANKS,
    GOODBYE,
    GREETING
}
