package vivavoce.guard;

/** Words that judge: the learner's line right or wrong, a solution there or not. */
final class Judgements {

    private Judgements() {}

    /**
     * What the words of a sentence judge, and whether that is so.
     *
     * @param words lower case, idioms taken out, maths as one mark each
     */
    static Finding in(String words, boolean question, Situation situation) {
        Truth right = situation.verdict();
        boolean judged = right != Truth.UNKNOWN;
        Judging judging = new Judging(words);
        judging.find(Lexicon.NOT_WRONG, right);
        judging.find(Lexicon.WRONG, right.negated());
        if (judged) {
            judging.find(Lexicon.DOUBT, right.negated());
        }
        judging.find(Lexicon.RIGHT, right);
        if (judged) {
            judging.find(Lexicon.PRAISE, right);
        }
        if (!question) {
            judging.find(Lexicon.NO_SOLUTION, situation.hasNoSolution());
            judging.find(Lexicon.EVERY_NUMBER, situation.everyNumberSolves());
            judging.find(Lexicon.PROPERTY, Truth.UNKNOWN);
        }
        return judging.finding();
    }
}
