package vivavoce.bench.teaching;

import vivavoce.maths.Statement;

import java.util.List;

/** What a simulated student does with a turn. */
sealed interface Utterance {

    /** Says a line of working. */
    record Line(Statement line, String words) implements Utterance {}

    /** Says what a sum comes to. */
    record Value(boolean right, String words) implements Utterance {}

    /** Shows a page: the problem and some lines. */
    record Page(List<Statement> lines) implements Utterance {}

    /** Says something that is no maths. */
    record Talk(String words) implements Utterance {}

    /** Asks to be told the answer. */
    record Demand(String words) implements Utterance {}

    /** Says nothing. */
    record Silence() implements Utterance {}
}
