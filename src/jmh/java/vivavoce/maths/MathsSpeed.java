package vivavoce.maths;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * How long it takes to read, check and solve: problems of every skill at every difficulty in turn.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MathsSpeed {

    private static final Expression GUESS = Numeral.of(977);

    /** A line under a problem. */
    private record Line(Problem problem, Statement line) {}

    private final List<Problem> problems = problems();
    private final List<String> typed = each(Plain::of);
    private final List<String> latex = each(Latex::of);
    private final List<String> spoken = each(Sayer::say);
    private final List<Line> right = problems.stream().map(MathsSpeed::firstStep).toList();
    private final List<Line> known = problems.stream().map(MathsSpeed::mistaken).toList();
    private final List<Line> guesses = problems.stream().map(MathsSpeed::guess).toList();
    private int turn;

    private static List<Problem> problems() {
        ProblemGenerator generator = new ProblemGenerator(1);
        List<Problem> problems = new ArrayList<>();
        for (Skill skill : Skill.values()) {
            for (Difficulty difficulty : Difficulty.values()) {
                problems.add(generator.next(skill, difficulty));
            }
        }
        return problems;
    }

    private List<String> each(Function<Statement, String> form) {
        return problems.stream().map(problem -> form.apply(problem.statement())).toList();
    }

    private static Line firstStep(Problem problem) {
        return new Line(problem, Solver.solve(problem).steps().getFirst().after());
    }

    private static Line mistaken(Problem problem) {
        return Mistakes.from(problem, problem.statement()).stream()
                .map(mistake -> new Line(problem, mistake.line()))
                .findFirst()
                .orElseGet(() -> guess(problem));
    }

    /** Wrong by no known mistake: every one is tried. */
    private static Line guess(Problem problem) {
        Statement wrong =
                problem instanceof Problem.Solve && problem.statement().letters().size() == 1
                        ? new Equation(new Letter(problem.statement().letters().first()), GUESS)
                        : GUESS;
        return new Line(problem, wrong);
    }

    private <T> T next(List<T> list) {
        turn = (turn + 1) % list.size();
        return list.get(turn);
    }

    /** Typed maths. */
    @Benchmark
    public Statement parseTyped() {
        return MathsParser.typed(next(typed));
    }

    /** LaTeX. */
    @Benchmark
    public Statement parseLatex() {
        return MathsParser.latex(next(latex));
    }

    /** Spoken words, every reading. */
    @Benchmark
    public List<Statement> parseSpoken() {
        return SpokenMaths.readings(next(spoken));
    }

    /** The first line of the solution. */
    @Benchmark
    public Verdict checkRight() {
        return check(right);
    }

    /** The likeliest known mistake. */
    @Benchmark
    public Verdict checkKnownMistake() {
        return check(known);
    }

    /** A wrong line that no known mistake gives. */
    @Benchmark
    public Verdict checkGuess() {
        return check(guesses);
    }

    /** The whole solution, every step verified. */
    @Benchmark
    public Solution solve() {
        return Solver.solve(next(problems));
    }

    private Verdict check(List<Line> lines) {
        Line line = next(lines);
        return StepChecker.check(line.problem(), line.problem().statement(), line.line());
    }
}
