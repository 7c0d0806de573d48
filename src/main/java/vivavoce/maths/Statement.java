package vivavoce.maths;

import java.util.SortedSet;

/** What one line of maths says: an expression or an equation. */
public sealed interface Statement permits Expression, Equation {

    /** The letters in it, in alphabetical order. */
    SortedSet<String> letters();
}
