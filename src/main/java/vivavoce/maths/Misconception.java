package vivavoce.maths;

/** A known way to go wrong, with the question that helps to see it. */
public enum Misconception {
    SIGN_LOST_WHEN_MOVING("When a term goes to the other side, what undoes it?"),
    SIGN_LOST_WHEN_DIVIDING("What sign does it have when you divide by a negative number?"),
    ONE_SIDE_ONLY("You changed one side. What must happen to the other side?"),
    DISTRIBUTED_FIRST_TERM_ONLY(
            "Which terms inside the bracket does the number in front multiply?"),
    SIGN_LOST_IN_BRACKET("What does the minus in front do to each term inside the bracket?"),
    DIVIDED_ONE_TERM_ONLY("When you divide a side, which of its terms are divided?"),
    MULTIPLIED_ONE_TERM_ONLY("When you multiply a side, which of its terms are multiplied?"),
    ADDED_INSTEAD_OF_SUBTRACTED("Look at the sign between those terms: do you add or subtract?"),
    ADDED_UNLIKE_TERMS("Can you add a number to a term that has a letter?"),
    INVERTED_DIVISION("Which number is divided by which here?"),
    SUBTRACTED_INSTEAD_OF_DIVIDED("The number stands right beside the letter: what undoes times?"),
    MULTIPLIED_INSTEAD_OF_DIVIDED("The letter is multiplied: what is the opposite of that?"),
    DIVIDED_INSTEAD_OF_MULTIPLIED("The letter is divided: what is the opposite of that?"),
    REVERSED_SUBTRACTION("Which number do you subtract from which?"),
    ARITHMETIC_SLIP("The idea is right. Can you work that number out once more?");

    private final String question;

    Misconception(String question) {
        this.question = question;
    }

    /** One question that leads to the mistake without telling it. */
    public String question() {
        return question;
    }
}
