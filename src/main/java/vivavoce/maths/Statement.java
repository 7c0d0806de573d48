package vivavoce.maths;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What one line of maths says. */
public sealed interface Statement
        permits Expression, Equation, Inequality, Together, Alternatives, Ratio, Point {

    /** The expressions that it relates, in reading order. */
    List<Expression> expressions();

    /** The letters in it, in alphabetical order. */
    default SortedSet<String> letters() {
        SortedSet<String> letters = new TreeSet<>();
        expressions().forEach(expression -> letters.addAll(expression.letters()));
        return letters;
    }
}
