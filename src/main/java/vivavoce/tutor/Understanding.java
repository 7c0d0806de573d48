package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Operation;
import vivavoce.maths.Statement;

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
        Optional<Statement> statement = MathsFinder.find(said.text());
        if (statement.isPresent() && statement.get() instanceof Equation equation) {
            return Optional.of(line(equation, found, lesson));
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

    private static LearnerMove value(Expression expression, Utterance said) {
        return new LearnerMove.Value(
                expression, MathsFinder.operation(said.words() + " on both sides"));
    }

    private static LearnerMove line(Equation equation, Set<Cue> found, Lesson lesson) {
        boolean working = lesson.work().isPresent();
        return working && !found.contains(Cue.NEW_PROBLEM)
                ? new LearnerMove.Step(equation)
                : new LearnerMove.ProposedProblem(equation);
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
