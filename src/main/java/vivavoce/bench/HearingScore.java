package vivavoce.bench;

/**
 * How well a set of clips was heard.
 *
 * @param clips how many
 * @param wordError errors for each word said
 * @param numberWordError the same among number words only
 * @param expressions clips that state maths
 * @param exactExpressions share of them heard as exactly that maths; 1 when there are none
 * @param completenessRight share whose end was judged rightly
 */
public record HearingScore(
        int clips,
        double wordError,
        double numberWordError,
        int expressions,
        double exactExpressions,
        double completenessRight) {}
