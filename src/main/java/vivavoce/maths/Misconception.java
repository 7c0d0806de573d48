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

    ORDER_IGNORED("Which do you work out first, the times or the plus?"),
    SUBTRACTED_A_NEGATIVE("What happens when you take a negative number away?"),
    SIGN_OF_A_PRODUCT("What sign does the product of those two numbers have?"),

    ADDED_DENOMINATORS("What must two fractions have in common before you can add them?"),
    TOPS_NOT_SCALED("When the bottom of a fraction is multiplied, what happens to its top?"),
    DIVISION_NOT_INVERTED("What do you do to the second fraction when you divide by it?"),
    FIRST_FRACTION_INVERTED("Which of the two fractions is turned upside down?"),
    MULTIPLIED_TOP_AND_BOTTOM("When a fraction is taken several times, does its bottom change?"),
    MIXED_NUMBER_MULTIPLIED("What stands between the whole number and its fraction?"),
    CANCELLED_A_TERM("Does every term of the top have that factor?"),

    PERCENT_OF_TEN("A percentage is so many out of how many?"),
    PERCENT_AS_NUMBER("What amount is that percentage a percentage of?"),
    RATIO_TURNED("Which of the two comes first in the ratio?"),
    RATIO_SUBTRACTED("What keeps a ratio the same: taking away, or dividing?"),
    SHARED_BY_EACH_PART("Into how many parts is the whole amount divided?"),
    SHARE_OF_ONE_ONLY("How many parts does each one get?"),

    POWER_AS_PRODUCT("What does the small raised number tell you to do?"),
    SIGN_OF_A_SQUARE("Is the minus squared too?"),
    NEGATIVE_POWER_AS_SIGN("What does a minus in the power do: to the sign, or to the fraction?"),
    ZERO_POWER_AS_ZERO("What do you get when you divide a power by itself?"),
    POWERS_MULTIPLIED("When you multiply powers of a letter, what happens to the powers?"),
    POWERS_ADDED("A power of a power: how many times is the letter multiplied in all?"),
    POWERS_DIVIDED("When you divide powers of a letter, what happens to the powers?"),
    COEFFICIENTS_ADDED("The numbers in front are multiplied as well: what do they come to?"),
    POWER_ADDED_WITH_TERMS("When you add like terms, does the power change?"),
    SQUARED_TERM_BY_TERM("A bracket squared is the bracket times itself: what does that give?"),
    ROOT_TERM_BY_TERM("Can you take the root of each term of a sum?"),
    ROOT_AS_HALF("Which number times itself gives that?"),

    FIRST_AND_LAST_ONLY("Which four products do two brackets give?"),
    LAST_TERMS_ADDED("How do the two numbers in the brackets make the last term?"),
    FACTOR_FROM_ONE_TERM("When you take a factor out, which terms are divided by it?"),
    FACTOR_SIGNS("Multiply your brackets out: is the sign of the middle term right?"),
    FACTORS_DO_NOT_ADD_UP("Your numbers multiply to the last term: what do they add up to?"),
    DIFFERENCE_AS_SQUARE("Multiply your bracket by itself: does a middle term come?"),

    INEQUALITY_NOT_TURNED("What happens to the sign when you divide by a negative number?"),
    INEQUALITY_TURNED("When does the sign of an inequality turn round?"),
    NEGATIVE_ROOT_FORGOTTEN("Is there another number with the same square?"),
    SQUARE_HALVED("What undoes squaring?"),
    DIVIDED_BY_LETTER("Could the letter that you divided by be zero?"),
    ZERO_PRODUCT_SIGNS("Which number makes that bracket zero?"),
    PRODUCT_NOT_ZERO("When does a product tell you about its factors: when it is what?"),
    FORMULA_SIGN_OF_B("What does the formula do with the sign of b?"),
    FORMULA_SIGN_UNDER_ROOT("What stands under the root: plus or minus four a c?"),
    FORMULA_PART_DIVIDED("What does the fraction line of the formula run under?"),
    HALF_NOT_SQUARED("Which number do you add to both sides to complete the square?"),

    EQUATIONS_NOT_COMBINED_WHOLLY("Did you add or subtract both sides of the two equations?"),
    SUBSTITUTED_WITHOUT_BRACKETS("Is the whole of what you put in multiplied?"),
    GRADIENT_UPSIDE_DOWN("Is the gradient how far up for how far right, or the other way?"),
    GRADIENT_ORDER_MIXED("Did you take both coordinates in the same order?"),
    GRADIENT_AND_INTERCEPT_SWAPPED("Which number goes with x, and which stands alone?"),
    SUBJECT_NOT_ALONE("What stands in front of y?"),

    DERIVATIVE_POWER_KEPT("What happens to the power when you differentiate?"),
    DERIVATIVE_NOT_MULTIPLIED("What comes to the front of the term when you differentiate?"),
    CONSTANT_KEPT("How fast does a number that never changes change?"),
    FACTORS_DIFFERENTIATED("Should the brackets be opened before you differentiate?"),

    ROUNDED("That is close: what is it exactly, as a fraction or a root?"),
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
