package vivavoce.guard;

/**
 * Finds where a sentence ends in text that is still being written. A full stop inside a number is
 * no end, nor are three of them: what follows belongs to what stands before.
 */
final class SentenceEnd {

    private SentenceEnd() {}

    /** The index after the first whole sentence; 0 where none is whole yet. */
    static int in(CharSequence text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char sign = text.charAt(i);
            boolean stop = sign == '.' || sign == '?' || sign == '!';
            if (sign == '\n') {
                return i + 1;
            }
            boolean after = Character.isWhitespace(text.charAt(i + 1));
            boolean dots = sign == '.' && i > 0 && text.charAt(i - 1) == '.';
            if (stop && after && !dots) {
                return i + 1;
            }
        }
        return 0;
    }
}
