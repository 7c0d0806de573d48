package vivavoce.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vivavoce.maths.Difficulty;
import vivavoce.maths.Mistake;
import vivavoce.maths.Mistakes;
import vivavoce.maths.Plain;
import vivavoce.maths.Problem;
import vivavoce.maths.ProblemGenerator;
import vivavoce.maths.Sayer;
import vivavoce.maths.Skill;
import vivavoce.maths.Solver;
import vivavoce.maths.Statement;
import vivavoce.maths.Step;
import vivavoce.maths.StepChecker;
import vivavoce.maths.Topic;
import vivavoce.maths.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Right and wrong lines of every topic in free text, as it streams. */
class AllTopicsGuardTest {

    private static final int PROBLEMS = 2;
    private static final int WRONG_LINES = 5;

    /** Of true sentences that must get through. */
    private static final double PASSED = 0.75;

    /** {@code #} in signs, {@code @} in words; between sentences that claim nothing. */
    private static final List<String> CLAIMS =
            List.of(
                    "So you get #.",
                    "That gives #.",
                    "That leaves @.",
                    "Now we have #.",
                    "We now have @.",
                    "You should have #.",
                    "The next line is #.",
                    "This becomes #.",
                    "So @.",
                    "#",
                    "Your next line should read #.",
                    "Write down #, and go on from there.",
                    "See how it turns into #?",
                    "Isn't it #?",
                    "Remember, it comes to @.",
                    "If you tidy that up you find @.");

    private int wrong;
    private int right;
    private final List<String> missed = new ArrayList<>();
    private final List<String> stopped = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsTruePasses(Topic topic) {
        for (Skill skill : Skill.of(topic)) {
            for (int i = 0; i < PROBLEMS; i++) {
                about(new ProblemGenerator(40 + i).next(skill, Difficulty.MEDIUM));
            }
        }
        System.out.printf(
                "guard, %s: %d false, %d of them passed; %d true, %d of them stopped%n",
                topic.title(), wrong, missed.size(), right, stopped.size());
        assertThat(wrong).isGreaterThan(50);
        assertThat(right).isGreaterThan(50);
        assertThat(missed).as("false and passed").isEmpty();
        assertThat(right - stopped.size())
                .as("true and passed; stopped: %s", stopped.stream().limit(12).toList())
                .isGreaterThan((int) (PASSED * right));
    }

    private void about(Problem problem) {
        List<Statement> answers = Solver.solve(problem).solutions();
        List<Statement> lines = Solver.solve(problem).steps().stream().map(Step::after).toList();
        for (Statement line : lines) {
            claim(problem, answers, line, true);
        }
        Stream.concat(Stream.of(problem.statement()), lines.stream())
                .flatMap(line -> Mistakes.from(problem, line).stream())
                .map(Mistake::line)
                .distinct()
                .filter(line -> isWrong(problem, line))
                .limit(WRONG_LINES)
                .forEach(line -> claim(problem, answers, line, false));
    }

    private static boolean isWrong(Problem problem, Statement line) {
        return StepChecker.check(problem, problem.statement(), line) instanceof Verdict.Wrong;
    }

    private void claim(Problem problem, List<Statement> answers, Statement line, boolean isTrue) {
        Situation telling =
                new Situation(
                        Knowledge.of(problem),
                        answers,
                        List.of(),
                        Optional.empty(),
                        Truth.UNKNOWN,
                        Optional.empty(),
                        true);
        String written = Plain.of(line);
        String spoken = Sayer.say(line).replaceAll("[,.]", "");
        for (String claim : CLAIMS) {
            String sentence = claim.replace("#", written).replace("@", spoken);
            boolean passes = passes(sentence, telling);
            if (isTrue) {
                right++;
                if (!passes) {
                    stopped.add(problem.text() + " | " + sentence);
                }
            } else {
                wrong++;
                if (passes) {
                    missed.add(problem.text() + " | " + sentence);
                }
            }
        }
    }

    /** As a model writes: a few characters at a time, between other sentences. */
    private static boolean passes(String sentence, Situation situation) {
        SpeechGuard guard = new SpeechGuard(situation);
        String text = "Take your time. " + sentence + " What would you do next?";
        Random random = new Random(sentence.hashCode());
        List<String> passed = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(6));
            passed.addAll(guard.write(text.substring(at, end)));
            at = end;
        }
        passed.addAll(guard.end());
        return passed.size() > 1;
    }
}
