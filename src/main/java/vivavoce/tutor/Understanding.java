package vivavoce.tutor;

import vivavoce.guard.Knowledge;
import vivavoce.guard.Truth;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Operation;
import vivavoce.maths.Point;
import vivavoce.maths.Problem;
import vivavoce.maths.SpokenMaths;
import vivavoce.maths.Statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns words into a move of the learner's: the maths in them first, then the cues. */
final class Understanding {

    private static final Pattern MATHS_WORDS =
            Pattern.compile(
                    "\\b(?:plus|minus|equals?|times|divided?|over|squared|subtract|add|take|multiply"
                        + "|sides?|one|two|three|four|five|six|seven|eight|nine|ten|[b-hj-z])\\b");

    private static final Pattern ONE_SIDE =
            Pattern.compile(
                    "\\b(?:subtract|take|taking|add|adding|divid|multipl|minus|plus|times)\\w*\\b.*"
                            + "\\b(?:from|on|to|off)? ?(?:(?:just|only) )?the (?:left|right)\\b"
                            + "|\\b(?:from|on|to|off) (?:just |only )?one side\\b");

    private static final Pattern SUGGESTION =
            Pattern.compile(
                    "^(?:so |then |and |well )*(?:is it|could it be|would it be|might it be|it's|it"
                            + " is|the answer is) ");

    private final Cues cues;

    Understanding(Cues cues) {
        this.cues = cues;
    }

    Understood of(Utterance said, Lesson lesson) {
        Set<Cue> found = cues.in(said.words());
        return new Understood(move(said, found, lesson), found.contains(Cue.HINTS_ONLY));
    }

    private LearnerMove move(Utterance said, Set<Cue> found, Lesson lesson) {
        if (found.contains(Cue.WHY) && said.isSure()) {
            return new LearnerMove.WhyQuestion(Topics.of(said.words()));
        }
        return maths(said, found, lesson).orElseGet(() -> talk(said, found, lesson));
    }

    private static Optional<LearnerMove> maths(Utterance said, Set<Cue> found, Lesson lesson) {
        Optional<Statement> statement = statement(said, lesson);
        boolean working = lesson.work().isPresent() && !found.contains(Cue.NEW_PROBLEM);
        Optional<Problem> task = Tasks.of(said.words(), statement);
        if (task.isPresent() && !(working && isAboutWork(task.get(), lesson))) {
            return task.map(LearnerMove.ProposedProblem::new);
        }
        Optional<Statement> line = statement.flatMap(any -> asLine(any, said, lesson));
        Optional<LearnerMove> perhaps =
                working && said.isHeard() ? perhaps(said, lesson) : Optional.empty();
        if (perhaps.isPresent()) {
            return perhaps;
        }
        if (line.isPresent()) {
            return Optional.of(line(line.get(), working));
        }
        Optional<Operation> operation =
                ONE_SIDE.matcher(said.words()).find()
                        ? Optional.empty()
                        : MathsFinder.operation(said.text());
        if (operation.isPresent() && lesson.work().isPresent()) {
            return operation.map(LearnerMove.Operate::new);
        }
        if (ONE_SIDE.matcher(said.words()).find() && lesson.work().isPresent()) {
            return Optional.of(new LearnerMove.OneSide());
        }
        boolean alone = !found.contains(Cue.WHAT) && lesson.work().isPresent();
        return statement.filter(any -> alone).map(any -> value((Expression) any, said));
    }

    /** Where what was heard does not follow, what sounds like it and does. */
    private static Optional<LearnerMove> perhaps(Utterance said, Lesson lesson) {
        List<String> others = SpokenMaths.soundAlikes(said.text());
        return others.isEmpty() || following(said, lesson).isPresent()
                ? Optional.empty()
                : others.stream()
                        .map(other -> Utterance.of(other, said.confidence()))
                        .flatMap(other -> following(other, lesson).stream())
                        .findFirst()
                        .map(LearnerMove.Perhaps::new);
    }

    /** The line that it states, or that its number stands for, if that follows. */
    private static Optional<Statement> following(Utterance said, Lesson lesson) {
        if (lesson.pending() instanceof Pending.Trying) {
            return Optional.empty();
        }
        Optional<Knowledge> known = lesson.work().map(Work::knowledge);
        return statement(said, lesson)
                .map(maths -> asLine(maths, said, lesson).orElseGet(() -> unknown(maths, lesson)))
                .filter(line -> known.filter(k -> k.follows(line) == Truth.TRUE).isPresent());
    }

    private static Statement unknown(Statement maths, Lesson lesson) {
        return lesson.work()
                .flatMap(Work::equation)
                .filter(equation -> equation.letters().size() == 1)
                .filter(any -> maths instanceof Expression)
                .<Statement>map(equation ->
                        new Equation(
                                Expression.letter(equation.letters().first()), (Expression) maths))
                .orElse(maths);
    }

    private static LearnerMove value(Expression expression, Utterance said) {
        return new LearnerMove.Value(
                expression, MathsFinder.operation(said.words() + " on both sides"));
    }

    /** Of several readings the one that is right: what is said is rather that than a mistake. */
    private static Optional<Statement> statement(Utterance said, Lesson lesson) {
        List<Statement> readings = MathsFinder.readings(said.text());
        Optional<Knowledge> known =
                lesson.work().filter(work -> readings.size() > 1).map(Work::knowledge);
        return readings.stream()
                .filter(line -> known.filter(k -> k.follows(line) == Truth.TRUE).isPresent())
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    private static LearnerMove line(Statement line, boolean working) {
        return working
                ? new LearnerMove.Step(line)
                : new LearnerMove.ProposedProblem(Problem.of(line));
    }

    /** Whether a task is what is being done anyway, or one of its steps. */
    private static boolean isAboutWork(Problem task, Lesson lesson) {
        return lesson.work()
                .filter(work -> !work.solved())
                .filter(work -> work.knowledge().isTrue(task.statement()) != Truth.FALSE)
                .isPresent();
    }

    /** The line that is meant; empty where a number or a part of a line is meant. */
    private static Optional<Statement> asLine(Statement maths, Utterance said, Lesson lesson) {
        if (!(maths instanceof Expression expression)) {
            return maths instanceof Point ? Optional.empty() : Optional.of(maths);
        }
        boolean trying = lesson.pending() instanceof Pending.Trying;
        Optional<Work> work = lesson.work().filter(any -> !(trying && expression.isNumeric()));
        boolean rewriting = work.filter(Work::isRewriting).isPresent();
        if (rewriting) {
            return Optional.of(maths);
        }
        boolean suggests = expression.isNumeric() && SUGGESTION.matcher(said.words()).find();
        return work.filter(any -> suggests)
                .flatMap(Work::equation)
                .map(equation ->
                        new Equation(Expression.letter(equation.letters().first()), expression));
    }

    private static LearnerMove talk(Utterance said, Set<Cue> found, Lesson lesson) {
        if (!said.isSure()) {
            return found.contains(Cue.NEEDS_TIME)
                    ? new LearnerMove.AskTime()
                    : new LearnerMove.Unclear();
        }
        boolean yesOrNo =
                switch (lesson.pending()) {
                    case Pending.Another a -> true;
                    case Pending.DidYouSay d -> true;
                    case Pending.NewProblem n -> true;
                    case Pending.Trying t -> true;
                    default -> false;
                };
        if (yesOrNo && found.contains(Cue.NO)) {
            return new LearnerMove.Deny();
        }
        return found.stream()
                .findFirst()
                .map(cue -> move(cue, said))
                .orElseGet(() -> notUnderstood(said));
    }

    /** The first cue, in the order of the enum, decides. */
    private static LearnerMove move(Cue cue, Utterance said) {
        return switch (cue) {
            case HINTS_ONLY, ASK_HELP -> new LearnerMove.AskHelp();
            case ASK_ANSWER -> new LearnerMove.AskAnswer();
            case ASK_HINT -> new LearnerMove.AskHint();
            case GIVE_UP -> new LearnerMove.GaveUp();
            case SKIP -> new LearnerMove.Skip();
            case HARDER -> new LearnerMove.AskHarder();
            case EASIER -> new LearnerMove.AskEasier();
            case OTHER_WAY -> new LearnerMove.AskOtherWay();
            case FRUSTRATED -> new LearnerMove.Feeling(LearnerMove.Mood.FRUSTRATED);
            case AFRAID -> new LearnerMove.Feeling(LearnerMove.Mood.AFRAID);
            case TIRED -> new LearnerMove.Feeling(LearnerMove.Mood.TIRED);
            case BORED -> new LearnerMove.Feeling(LearnerMove.Mood.BORED);
            case HAPPY -> new LearnerMove.Feeling(LearnerMove.Mood.HAPPY);
            case NEW_PROBLEM -> new LearnerMove.AskProblem();
            case SAY_AGAIN -> new LearnerMove.AskAgain();
            case HOW_TO_CHECK -> new LearnerMove.AskHowToCheck();
            case IS_IT_RIGHT -> new LearnerMove.AskWhether();
            case WHERE_ARE_WE -> new LearnerMove.AskWhere();
            case NO_SOLUTION -> new LearnerMove.SaysNone();
            case ANY_NUMBER -> new LearnerMove.SaysAll();
            case DOES_NOT_FIT, NO -> new LearnerMove.Deny();
            case NEEDS_TIME -> new LearnerMove.AskTime();
            case WHY -> new LearnerMove.WhyQuestion(Topics.of(said.words()));
            case WHAT -> new LearnerMove.WhatQuestion(Topics.of(said.words()));
            case GREETING -> new LearnerMove.Greeting();
            case THANKS -> new LearnerMove.Thanks();
            case GOODBYE -> new LearnerMove.Goodbye();
            case YES -> new LearnerMove.Confirm();
        };
    }

    private static LearnerMove notUnderstood(Utterance said) {
        if (said.words().isEmpty()) {
            return new LearnerMove.Unclear();
        }
        boolean aboutMaths = MATHS_WORDS.matcher(said.words()).find();
        return aboutMaths ? new LearnerMove.Puzzling() : new LearnerMove.OffTopic();
    }
}
