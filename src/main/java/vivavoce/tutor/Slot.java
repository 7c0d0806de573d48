package vivavoce.tutor;

/** A gap in a wording that a move fills; {@code {after}} in the phrase book is {@link #AFTER}. */
enum Slot {
    /** What the author of a lesson says before a problem, without its full stop. */
    POINT,
    /** The problem as given. */
    PROBLEM,
    /** The line that the learner has reached. */
    CURRENT,
    /** The line that a right step leads to. */
    AFTER,
    /** A line of the learner's that is not confirmed. */
    LINE,
    /** The last right line of a page of working. */
    GOOD,
    /** A page of working that is right as a whole. */
    PAGE,
    /** The solution as an equation. */
    ANSWER,
    /** An expression with a number in place of the unknown. */
    CHECK,
    /** What {@link #CHECK} comes to. */
    VALUE,
    /** What it should come to. */
    EXPECTED,
    /** A smaller part of {@link #CHECK}. */
    PIECE,
    /** An operation as a command: take one away from both sides. */
    DO,
    /** An operation as an activity: taking one away from both sides. */
    DOING,
    /** The number that is tried, as an equation. */
    NUMBER,
    /** Why a step helps, after "because". */
    REASON,
    /** The question that makes one look for a step, without its question mark. */
    LOOK,
    /** The question what to do about it, without its question mark. */
    DEAL,
    /** What is in the way: the plus one. */
    TERM,
    /** The letter sought. */
    UNKNOWN,
    /** A like equation with other numbers. */
    EXAMPLE,
    /** Where it leads. */
    EXAMPLE_AFTER,
    /** The question about a mistake, without its question mark. */
    QUESTION,
    /** The number of an operation or term. */
    N
}
