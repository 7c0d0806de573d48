package vivavoce.tutor;

import java.util.List;

/**
 * One thing in its two forms, and what the board shows when it is said.
 *
 * @param caption as written: {@code 3x + 1 = 4}
 * @param words as spoken: {@code three x plus one equals four}
 * @param board the lines that appear where a wording shows it ({@code {+after}})
 */
record Said(String caption, String words, List<BoardLine> board) {

    static Said of(String caption, String words) {
        return new Said(caption, words, List.of());
    }

    Said showing(List<BoardLine> lines) {
        return new Said(caption, words, lines);
    }
}
