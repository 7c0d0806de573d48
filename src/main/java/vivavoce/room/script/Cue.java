package vivavoce.room.script;

import java.util.List;

/**
 * One thing that happens, and what must come of it.
 *
 * @param line of the script, from 1
 */
public record Cue(int line, Anchor anchor, Act act, List<Expected> expected) {

    /** An expectation and the line where it stands. */
    public record Expected(int line, Expectation expectation) {}
}
