package vivavoce.guard;

/** What kind of question a sentence is. */
enum Question {
    /** None, or one that states something: "isn't it seven?". */
    NONE,
    /** "Is it seven?" */
    YES_NO,
    /** "What is left?" */
    OPEN;

    static Question of(String sentence, String words) {
        if (!sentence.strip().endsWith("?")) {
            return NONE;
        }
        if (Lexicon.OPEN_QUESTION.matcher(words).lookingAt()) {
            return OPEN;
        }
        return Lexicon.YES_NO_QUESTION.matcher(words).lookingAt() ? YES_NO : NONE;
    }
}
