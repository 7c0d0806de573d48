package vivavoce.ui.practice;

import vivavoce.maths.Difficulty;
import vivavoce.maths.ProblemGenerator;
import vivavoce.maths.Skill;

/** Fresh problems of every skill; the same seed gives the same ones. */
final class Exercises {

    private final ProblemGenerator generator;

    Exercises(long seed) {
        generator = new ProblemGenerator(seed);
    }

    /** The next problem that needs a skill. */
    Exercise next(Skill skill, Difficulty difficulty) {
        return new Exercise(generator.next(skill, difficulty), skill);
    }
}
