package vivavoce.guard;

import vivavoce.maths.Statement;

/** A piece of a sentence. */
sealed interface Piece {

    /** A word that is no maths, lower case. */
    record Word(String text) implements Piece {}

    /** A comma, a dash or another mark that parts clauses. */
    record Mark() implements Piece {}

    /** Maths that could be read. */
    record Maths(Statement statement) implements Piece {}

    /** Maths that could not be read; nothing is known of it. */
    record Unread(String text) implements Piece {}
}
