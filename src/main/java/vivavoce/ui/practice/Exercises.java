package vivavoce.ui.practice;

import vivavoce.maths.Difficulty;
import vivavoce.maths.Latex;
import vivavoce.maths.ProblemGenerator;
import vivavoce.maths.Skill;
import vivavoce.maths.Topic;

import java.util.List;

/** Fresh problems of every skill; the same seed gives the same ones. */
final class Exercises {

    private final ProblemGenerator generator;

    Exercises(long seed) {
        generator = new ProblemGenerator(seed);
    }

    /** What can be practised, easier first: the topic that the tutor teaches aloud. */
    static List<Skill> skills() {
        return Skill.of(Topic.LINEAR_EQUATIONS);
    }

    /** The next problem that needs a skill, as LaTeX. */
    String next(Skill skill) {
        return Latex.of(generator.next(skill, Difficulty.MEDIUM).statement());
    }
}
