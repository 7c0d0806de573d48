package vivavoce.bench.teaching;

/** How a simulated student goes about it. */
enum Temper {
    /** Takes one right step after another. */
    STEADY,
    /** Has a misconception: takes a wrong step first. */
    MISTAKEN,
    /** Wrong at first, then right. */
    WRONG_THEN_RIGHT,
    /** Says "um" and "I don't know" before a step comes. */
    HESITANT,
    /** Guesses answers. */
    GUESSING,
    /** Asks for the answer. */
    ASKING,
    /** Says nothing for long. */
    SILENT,
    /** Shows several lines at once, often with a mistake in them. */
    WHOLE_PAGE,
    /** Asks why, tells of the day, doubts every right step. */
    TALKATIVE
}
