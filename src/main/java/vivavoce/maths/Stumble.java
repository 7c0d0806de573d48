package vivavoce.maths;

/** The reasons for which a line cannot be read on. */
final class Stumble {

    private Stumble() {}

    /** Over a sign after a whole expression. */
    static String over(Token found) {
        return switch (found.kind()) {
            case CLOSE -> "this bracket was never opened";
            case EQUALS -> "there is more than one equals sign";
            case NUMBER -> "a number cannot stand here without a sign before it";
            default -> "this does not fit here";
        };
    }

    /** Before a sign where an operand should be. */
    static String before(Token found) {
        return switch (found.kind()) {
            case END -> "it stops where a number or a letter should follow";
            case EQUALS -> "a number or a letter is missing before the equals sign";
            case CLOSE -> "a number or a letter is missing before the bracket closes";
            default -> "a number or a letter is missing before \"" + found.text() + "\"";
        };
    }
}
