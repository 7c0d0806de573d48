package vivavoce.conversation;

import java.util.List;

/**
 * What was read in a picture, before the learner has said whether it is right.
 *
 * @param lines top first; none when nothing could be read
 */
public record SeenPage(List<Line> lines) {

    /**
     * One line.
     *
     * @param latex as read
     * @param confidence 0 to 1
     */
    public record Line(String latex, double confidence) {}
}
