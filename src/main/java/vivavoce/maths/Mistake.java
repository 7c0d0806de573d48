package vivavoce.maths;

import java.util.Optional;

/**
 * A wrong line and how it comes about.
 *
 * @param term the part of the line before that the mistake was made with, where one can be named
 */
public record Mistake(Misconception what, Optional<Expression> term, Statement line) {}
