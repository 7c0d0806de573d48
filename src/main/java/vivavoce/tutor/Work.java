package vivavoce.tutor;

import vivavoce.guard.Knowledge;
import vivavoce.guard.Truth;
import vivavoce.maths.Equation;
import vivavoce.maths.Problem;
import vivavoce.maths.Skill;
import vivavoce.maths.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A problem being worked on.
 *
 * @param problem as given
 * @param skill what it practises, where that is known
 * @param current the last line known to be right
 * @param by the operation that led to it, where one is known
 * @param board the lines as they stand, top first
 * @param found parts of the answer: one solution of two
 * @param hints hints given for {@code current}
 * @param slips wrong lines since {@code current}
 * @param answersAsked how often the answer was asked for
 * @param solved the answer has been found or told
 */
record Work(
        Problem problem,
        Optional<Skill> skill,
        Statement current,
        Optional<Deed> by,
        List<BoardLine> board,
        List<Statement> found,
        int hints,
        int slips,
        int answersAsked,
        boolean solved) {

    static Work on(Problem problem, Optional<Skill> skill, BoardLine line) {
        return new Work(
                problem,
                skill,
                problem.statement(),
                Optional.empty(),
                List.of(line),
                List.of(),
                0,
                0,
                0,
                false);
    }

    /** A right line further on; hints start again. */
    Work reached(Statement line, Optional<Deed> deed, BoardLine shown) {
        return new Work(problem, skill, line, deed, with(shown), found, 0, 0, answersAsked, solved);
    }

    /** A line that is not right. */
    Work doubting(BoardLine line) {
        return new Work(
                problem,
                skill,
                current,
                by,
                with(line),
                found,
                hints,
                slips + 1,
                answersAsked,
                solved);
    }

    /** A part of the answer. */
    Work finding(Statement part, BoardLine line) {
        List<Statement> more = new ArrayList<>(found);
        more.add(part);
        return new Work(
                problem,
                skill,
                current,
                by,
                with(line),
                List.copyOf(more),
                hints,
                slips,
                answersAsked,
                solved);
    }

    Work hinted() {
        return new Work(
                problem, skill, current, by, board, found, hints + 1, slips, answersAsked, solved);
    }

    Work askedForAnswer() {
        return new Work(
                problem, skill, current, by, board, found, hints, slips, answersAsked + 1, solved);
    }

    Work finished() {
        return new Work(
                problem, skill, current, by, board, found, hints, slips, answersAsked, true);
    }

    /** What is true of the problem. */
    Knowledge knowledge() {
        return Knowledge.of(problem);
    }

    /** Whether no number, or every number, solves the equation: there is no line to end with. */
    boolean isSpecial() {
        Knowledge known = knowledge();
        return known.hasNoSolution() == Truth.TRUE || known.everyNumberSolves() == Truth.TRUE;
    }

    /** The problem where it is one equation in one letter. */
    Optional<Equation> equation() {
        return problem instanceof Problem.Solve(Equation equation, var method)
                        && equation.letters().size() == 1
                ? Optional.of(equation)
                : Optional.empty();
    }

    /** Whether an expression on its own is a line of working. */
    boolean isRewriting() {
        return switch (problem) {
            case Problem.Rewrite _, Problem.Differentiate _, Problem.Cancel _, Problem.Share _ ->
                    true;
            case Problem.Solve _, Problem.GradientAndIntercept _, Problem.LineThrough _ -> false;
        };
    }

    /** Whether the last line on the board is being asked about. */
    boolean isDoubtful() {
        return board.getLast().mark() == BoardLine.Mark.DOUBTFUL;
    }

    boolean isAtStart() {
        return current.equals(problem.statement());
    }

    /** The letter sought; "" where there is none. */
    String unknown() {
        return problem.statement().letters().isEmpty() ? "" : problem.statement().letters().first();
    }

    private List<BoardLine> with(BoardLine line) {
        List<BoardLine> more = new ArrayList<>(board);
        more.add(line);
        return List.copyOf(more);
    }
}
