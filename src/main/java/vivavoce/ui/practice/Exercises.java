package vivavoce.ui.practice;

import vivavoce.maths.Latex;
import vivavoce.maths.ProblemGenerator;
import vivavoce.maths.ProblemGenerator.Difficulty;

import java.util.List;

/** Fresh problems of every kind; the same seed gives the same ones. */
final class Exercises {

    private final ProblemGenerator generator;

    Exercises(long seed) {
        generator = new ProblemGenerator(seed);
    }

    /** What can be practised, easier first. */
    static List<Difficulty> kinds() {
        return List.of(Difficulty.values());
    }

    /** The next problem of a kind, as LaTeX. */
    String next(Difficulty kind) {
        return Latex.of(generator.next(kind));
    }
}
