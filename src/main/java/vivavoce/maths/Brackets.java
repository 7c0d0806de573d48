package vivavoce.maths;

/** Which brackets belong together. */
final class Brackets {

    private Brackets() {}

    static boolean match(String open, String close) {
        return switch (open) {
            case "(" -> close.equals(")");
            case "[" -> close.equals("]");
            case "{" -> close.equals("}");
            default -> true;
        };
    }
}
