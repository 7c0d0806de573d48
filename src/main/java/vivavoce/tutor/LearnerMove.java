package vivavoce.tutor;

import vivavoce.maths.Expression;
import vivavoce.maths.Operation;
import vivavoce.maths.Problem;
import vivavoce.maths.Statement;

import java.util.Optional;

/** What the learner does with a turn, as far as the tutor understands it. */
sealed interface LearnerMove {

    /** Wants help with a problem. */
    record AskHelp() implements LearnerMove {}

    /** Wants a hint, or does not know how to go on. */
    record AskHint() implements LearnerMove {}

    /** Wants to be told the answer. */
    record AskAnswer() implements LearnerMove {}

    /** Wants a problem from the tutor. */
    record AskProblem() implements LearnerMove {}

    /** Wants a harder problem. */
    record AskHarder() implements LearnerMove {}

    /** Wants an easier problem, or finds this one too hard. */
    record AskEasier() implements LearnerMove {}

    /** Wants to leave this problem for another. */
    record Skip() implements LearnerMove {}

    /** Asks whether it can be done in another way. */
    record AskOtherWay() implements LearnerMove {}

    /** Says how it feels. */
    record Feeling(Mood mood) implements LearnerMove {}

    /** States a line; the problem itself where there is none yet. */
    record Step(Statement line) implements LearnerMove {}

    /** May have stated a line: not what was heard, but what sounds like it and would be right. */
    record Perhaps(Statement line) implements LearnerMove {}

    /** Says what to do to both sides. */
    record Operate(Operation operation) implements LearnerMove {}

    /** Does something to one side only. */
    record OneSide() implements LearnerMove {}

    /**
     * Says a number or an expression on its own.
     *
     * @param shorthand the operation that it may stand for: "minus one" on both sides
     */
    record Value(Expression expression, Optional<Operation> shorthand) implements LearnerMove {}

    /** Brings a new problem. */
    record ProposedProblem(Problem problem) implements LearnerMove {}

    /** Says that there is no solution. */
    record SaysNone() implements LearnerMove {}

    /** Says that every number is a solution. */
    record SaysAll() implements LearnerMove {}

    /** Asks why. */
    record WhyQuestion(Topic topic) implements LearnerMove {}

    /** Asks what something is. */
    record WhatQuestion(Topic topic) implements LearnerMove {}

    /** Asks whether the working is right. */
    record AskWhether() implements LearnerMove {}

    /** Asks where the lesson stands. */
    record AskWhere() implements LearnerMove {}

    /** Asks how to check an answer. */
    record AskHowToCheck() implements LearnerMove {}

    /** Wants to hear it again. */
    record AskAgain() implements LearnerMove {}

    /** Wants time to think. */
    record AskTime() implements LearnerMove {}

    /** Yes. */
    record Confirm() implements LearnerMove {}

    /** No. */
    record Deny() implements LearnerMove {}

    /** Has had enough. */
    record GaveUp() implements LearnerMove {}

    /** Says hello. */
    record Greeting() implements LearnerMove {}

    /** Says thank you. */
    record Thanks() implements LearnerMove {}

    /** Says goodbye. */
    record Goodbye() implements LearnerMove {}

    /** Heard well, and not about maths. */
    record OffTopic() implements LearnerMove {}

    /** Heard well and about maths, and not understood. */
    record Puzzling() implements LearnerMove {}

    /** Not heard well enough. */
    record Unclear() implements LearnerMove {}

    /** How the learner feels. */
    enum Mood {
        FRUSTRATED,
        TIRED,
        BORED,
        AFRAID,
        HAPPY
    }

    /** What a question is about. */
    enum Topic {
        /** Why the same is done to both sides. */
        BOTH_SIDES,
        /** Checking by substitution. */
        CHECK,
        /** Undoing what was done. */
        UNDO,
        /** What an equation is. */
        EQUATION,
        /** What a term is. */
        TERM,
        /** The step just taken, or the one asked for. */
        STEP,
        /** A number in front of a letter. */
        TIMES,
        /** The letter. */
        UNKNOWN,
        /** Not said. */
        UNSAID
    }
}
