package vivavoce.maths;

import java.util.Optional;

/** What algebra says about a learner's step. */
public sealed interface Verdict {

    /**
     * It follows from the line before and leads on.
     *
     * @param solved whether it is the answer in its simplest form
     */
    record Right(boolean solved) implements Verdict {}

    /**
     * It follows from the line before, but is no nearer to the answer.
     *
     * @param why one sentence
     */
    record Unhelpful(String why) implements Verdict {}

    /**
     * It is true but leaves something out: one solution of two, one letter of two.
     *
     * @param why one sentence
     */
    record Part(String why) implements Verdict {}

    /**
     * It does not follow.
     *
     * @param misconception the known mistake that gives just this line, if there is one
     * @param term the part of the line before that it was made with, where one can be named
     */
    record Wrong(Optional<Misconception> misconception, Optional<Expression> term)
            implements Verdict {}

    /**
     * It cannot be judged.
     *
     * @param why one sentence
     */
    record Unclear(String why) implements Verdict {}
}
