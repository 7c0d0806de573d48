package vivavoce.tutor;

import vivavoce.maths.Equation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem being worked on.
 *
 * @param problem as given
 * @param current the last line known to be right
 * @param by the operation that led to it, where one is known
 * @param board the lines as they stand, top first
 * @param hints hints given for {@code current}
 * @param answersAsked how often the answer was asked for
 * @param solved the answer has been found or told
 */
record Work(
        Equation problem,
        Equation current,
        Optional<Deed> by,
        List<BoardLine> board,
        int hints,
        int answersAsked,
        boolean solved) {

    static Work on(Equation problem, BoardLine line) {
        return new Work(problem, problem, Optional.empty(), List.of(line), 0, 0, false);
    }

    /** A right line further on; hints start again. */
    Work reached(Equation line, Optional<Deed> deed, BoardLine shown) {
        return new Work(problem, line, deed, with(shown), 0, answersAsked, solved);
    }

    Work showing(BoardLine line) {
        return new Work(problem, current, by, with(line), hints, answersAsked, solved);
    }

    Work hinted() {
        return new Work(problem, current, by, board, hints + 1, answersAsked, solved);
    }

    Work askedForAnswer() {
        return new Work(problem, current, by, board, hints, answersAsked + 1, solved);
    }

    Work finished() {
        return new Work(problem, current, by, board, hints, answersAsked, true);
    }

    /** Whether exactly one number solves the problem. */
    boolean hasOneSolution() {
        return Solutions.of(problem).filter(found -> found instanceof Solutions.One).isPresent();
    }

    /** Whether the last line on the board is being asked about. */
    boolean isDoubtful() {
        return board.getLast().mark() == BoardLine.Mark.DOUBTFUL;
    }

    boolean isAtStart() {
        return current.equals(problem);
    }

    private List<BoardLine> with(BoardLine line) {
        List<BoardLine> more = new ArrayList<>(board);
        more.add(line);
        return List.copyOf(more);
    }
}
