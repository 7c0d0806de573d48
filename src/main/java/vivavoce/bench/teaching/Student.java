package vivavoce.bench.teaching;

import vivavoce.maths.MathsException;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Plain;
import vivavoce.maths.Problem;
import vivavoce.maths.Sayer;
import vivavoce.maths.Solver;
import vivavoce.maths.Statement;
import vivavoce.maths.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A simulated student, who has a way to the answer in mind and does not always find the next step.
 * Each hint makes it likelier.
 */
final class Student {

    private static final double AT_ONCE = 0.55;
    private static final double WITH_EACH_HINT = 0.15;
    private static final double SUM_SLIP = 0.1;
    private static final double TYPES = 0.5;

    private static final Pattern SUM =
            Pattern.compile("(?:what is|do you get for|the other side,|so what is) ([^?]+)\\?$");

    private static final List<String> STUCK =
            List.of(
                    "um i don't know",
                    "i'm stuck",
                    "give me a hint",
                    "hmm what now",
                    "i don't get it");
    private static final List<String> TALK =
            List.of(
                    "why",
                    "my dog ate my homework yesterday",
                    "this is fun",
                    "i hate maths",
                    "is that right",
                    "what does that mean",
                    "where are we",
                    "can i do it another way",
                    "i'm tired",
                    "thank you",
                    "are you a robot",
                    "this is boring");

    private final Random random;
    private final Temper temper;
    private final Faults faults;
    private final Judge judge;
    private final List<Statement> way = new ArrayList<>();
    private int reached;
    private int helped;
    private int turns;
    private int wrongs;
    private int demands;

    Student(Problem problem, Temper temper, Faults faults, Random random) {
        this.random = random;
        this.temper = temper;
        this.faults = faults;
        this.judge = new Judge(problem);
        way.add(problem.statement());
        Solver.solve(problem).steps().stream().map(Step::after).forEach(way::add);
    }

    /** The answer that this student would end with. */
    Statement answer() {
        return way.getLast();
    }

    /** What the student does after a reply. */
    Utterance next(String question) {
        turns++;
        Optional<Utterance> sum = sum(question);
        if (sum.isPresent()) {
            return sum.get();
        }
        if (question.contains("do you mean") || question.contains("did you say")) {
            return new Utterance.Talk("yes");
        }
        return switch (temper) {
            case STEADY -> line();
            case MISTAKEN -> wrongs < 2 && chance(wrongs == 0 ? 0.7 : 0.3) ? wrong() : line();
            case WRONG_THEN_RIGHT -> wrongs == 0 ? wrong() : line();
            case HESITANT -> knows() && chance(0.6) ? line() : stuck();
            case GUESSING -> wrongs < 3 && chance(0.6) ? guess() : line();
            case ASKING -> demands < 2 && chance(demands == 0 ? 0.8 : 0.15) ? demand() : line();
            case SILENT -> chance(0.5) ? new Utterance.Silence() : line();
            case WHOLE_PAGE -> turns == 1 ? page() : line();
            case TALKATIVE -> chance(0.5) ? new Utterance.Talk(any(TALK)) : line();
        };
    }

    /** The tutor gave a hint or asked about a mistake. */
    void hear() {
        helped++;
    }

    /** The board has come to a line, by whoever's step. */
    void see(Statement line) {
        int at = way.indexOf(line);
        if (at > reached) {
            reached = at;
            helped = 0;
        }
    }

    private boolean knows() {
        return chance(AT_ONCE + WITH_EACH_HINT * helped);
    }

    private Utterance line() {
        if (!knows() && temper != Temper.STEADY) {
            return stuck();
        }
        int to = Math.min(way.size() - 1, reached + 1 + (chance(0.15) ? 1 : 0));
        return saying(way.get(to));
    }

    private Utterance wrong() {
        wrongs++;
        return faults.after(
                        judge.problem(),
                        way.get(reached),
                        way.get(Math.min(way.size() - 1, reached + 1)),
                        random)
                .filter(line -> judge.label(line) == Judge.Label.WRONG)
                .map(this::saying)
                .orElseGet(this::stuck);
    }

    private Utterance guess() {
        wrongs++;
        return faults.guess(answer(), random)
                .filter(line -> judge.label(line) == Judge.Label.WRONG)
                .map(this::saying)
                .orElseGet(this::stuck);
    }

    private Utterance page() {
        int right = 1 + random.nextInt(Math.max(1, way.size() - 1));
        List<Statement> lines = new ArrayList<>(way.subList(0, Math.min(right, way.size())));
        if (chance(0.7)) {
            faults.after(
                            judge.problem(),
                            lines.getLast(),
                            way.get(Math.min(way.size() - 1, right)),
                            random)
                    .ifPresent(lines::add);
        }
        return new Utterance.Page(lines);
    }

    private Utterance demand() {
        demands++;
        return new Utterance.Demand("just tell me the answer");
    }

    private Utterance stuck() {
        return new Utterance.Talk(any(STUCK));
    }

    /** The sum that the tutor asks for, which the student works out, now and then wrongly. */
    private Optional<Utterance> sum(String question) {
        Matcher asked = SUM.matcher(question);
        if (!asked.find()) {
            return Optional.empty();
        }
        try {
            Statement sum = MathsParser.typed(asked.group(1).strip());
            boolean right = !chance(SUM_SLIP);
            Statement value = Solver.solve(sum).solutions().getFirst();
            String said = right ? Plain.of(value) : "9" + Plain.of(value).replaceAll("[^0-9]", "");
            return sum.letters().isEmpty()
                    ? Optional.of(new Utterance.Value(right, said))
                    : Optional.empty();
        } catch (MathsException noSum) {
            return Optional.empty();
        }
    }

    private Utterance saying(Statement line) {
        String words = chance(TYPES) ? Plain.of(line) : Sayer.say(line).replaceAll("[,.]", "");
        return new Utterance.Line(line, words);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
