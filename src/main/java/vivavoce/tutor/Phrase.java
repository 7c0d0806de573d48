package vivavoce.tutor;

import java.util.List;

/**
 * A stretch of a reply that is spoken in one breath.
 *
 * @param caption as shown, for example {@code I see 3x + 1 = 4.}
 * @param words as spoken, lower case, maths in words: {@code i see three x plus one equals four.}
 * @param board lines that appear on the board when the phrase starts to sound
 */
public record Phrase(String caption, String words, List<BoardLine> board) {}
