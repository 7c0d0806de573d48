package vivavoce.bench.teaching;

import vivavoce.maths.Difficulty;
import vivavoce.maths.Problem;
import vivavoce.maths.ProblemGenerator;
import vivavoce.maths.Skill;
import vivavoce.tutor.Tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Plays lessons of simulated students over every skill, difficulty and temper in turn. */
public final class TeachingBench {

    private TeachingBench() {}

    /**
     * Plays so many lessons; the same seed plays the same ones.
     *
     * @param log gets every line that is said, and every fault, marked with two stars
     */
    public static TeachingReport run(int lessons, long seed, Consumer<String> log) {
        List<LessonTally> tallies = new ArrayList<>();
        for (int i = 0; i < lessons; i++) {
            tallies.add(lesson(i, seed, log));
        }
        return TeachingReport.of(tallies);
    }

    private static LessonTally lesson(int number, long seed, Consumer<String> log) {
        Skill skill = of(Skill.values(), number);
        Temper temper = of(Temper.values(), number / Skill.values().length + number);
        Difficulty difficulty = of(Difficulty.values(), number / 7);
        Random random = new Random(seed * 1_000_003 + number);
        Problem problem = new ProblemGenerator(random.nextLong()).next(skill, difficulty);
        log.accept("== lesson %d, %s, %s".formatted(number, skill, temper));
        LessonTally tally = new LessonTally();
        Student student = new Student(problem, temper, new Faults(), random);
        new LessonRun(problem, student, new Tutor(number), tally, log).play();
        return tally;
    }

    private static <T> T of(T[] all, int number) {
        return all[number % all.length];
    }
}
