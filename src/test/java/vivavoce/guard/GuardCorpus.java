package vivavoce.guard;

import vivavoce.maths.Expression;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Problem;
import vivavoce.maths.Rational;
import vivavoce.maths.Sayer;
import vivavoce.maths.Solver;
import vivavoce.maths.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences as a language model or a careless author might write them, true and false. */
final class GuardCorpus {

    /**
     * A sentence and what is the case.
     *
     * @param isTrue whether all that it claims is true
     */
    record Said(String sentence, Situation situation, boolean isTrue) {}

    /** Ways to say what the letter is; {@code #} in signs, {@code @} in words. */
    static final List<String> VALUE =
            List.of(
                    "x equals @.",
                    "x is @.",
                    "x = #",
                    "So x = #.",
                    "So x is @, and we are done.",
                    "That means x = #.",
                    "The answer is @.",
                    "The answer is #!",
                    "It's @.",
                    "It is #.",
                    "That's @.",
                    "So it's @, I think.",
                    "Therefore x equals #.",
                    "Hence, x = #.",
                    "You get x = #.",
                    "So you get x equals @.",
                    "We find that x is @.",
                    "Then x must be @.",
                    "x has to be #.",
                    "x can only be @.",
                    "The solution is x = #.",
                    "The solution is @.",
                    "I get @ for x.",
                    "Remember, x equals @.",
                    "As you can see, x is @.",
                    "x, of course, is @.",
                    "If you look, x is @.",
                    "Let me tell you: x is @.",
                    "x turns out to be @.",
                    "x works out as @.",
                    "x comes to #.",
                    "That leaves x = #.",
                    "Dividing gives x = #.",
                    "Dividing both sides by 3 gives x = #.",
                    "Now x is @, isn't it?",
                    "x equals @, right?",
                    "Because x is @, both sides match.",
                    "Since x = #, we can stop.",
                    "What you need is x = #.",
                    "@ is the answer.",
                    "# is the value of x.",
                    "The value of x is @.",
                    "x: #.",
                    "**x = #**",
                    "Answer: #",
                    "You see x equals @ now.",
                    "Did you know that x is @?",
                    "Why is x equal to @?",
                    "The number is @.",
                    "The unknown is #.",
                    "I'd say x is @.",
                    "You should end up with x = #.",
                    "It turns out that x is @.",
                    "This shows x = #.",
                    "So the missing number is @.");

    /** The same, denied: true of a wrong number, false of the right one. */
    static final List<String> DENIAL =
            List.of(
                    "x is not @.",
                    "x isn't @.",
                    "x does not equal @.",
                    "x doesn't equal #.",
                    "x can't be @.",
                    "It's not @.",
                    "It isn't #.",
                    "The answer is not @.",
                    "x cannot be #.",
                    "That is not @.",
                    "x will not be @.",
                    "x is never @.",
                    "There is no way x is @.",
                    "x couldn't be @.",
                    "It can't be # here.",
                    "Not @, I'm afraid.",
                    "I don't think x is @.",
                    "x is anything but @.");

    /** Whole lines. */
    static final List<String> LINE =
            List.of(
                    "So you get #.",
                    "That gives #.",
                    "That leaves @.",
                    "Now we have #.",
                    "We now have @.",
                    "You should have #.",
                    "The next line is #.",
                    "Subtracting one from both sides gives #.",
                    "Taking one away from both sides leaves @.",
                    "After that, #.",
                    "Then #, and we go on.",
                    "This becomes #.",
                    "It simplifies to #.",
                    "Write down #.",
                    "So @.",
                    "#",
                    "We get @, because both sides lose one.",
                    "Your next line should read #.",
                    "See how it turns into #?",
                    "Isn't it #?");

    /** Sums. */
    static final List<String> SUM =
            List.of(
                    "$ is @.",
                    "$ equals #.",
                    "$ makes @.",
                    "$ gives #.",
                    "$ = #",
                    "Remember that $ is @.",
                    "Because $ is #, we go on.",
                    "Notice $ comes to @.",
                    "We know $ equals @.",
                    "$ is, of course, @.",
                    "And $ is @, isn't it?",
                    "Since $ makes @, go on.",
                    "I work out $ as @.");

    /** That the learner's line is right. */
    static final List<String> RIGHT =
            List.of(
                    "That's right.",
                    "That is right!",
                    "Correct.",
                    "Correct!",
                    "You're right.",
                    "Your answer is correct.",
                    "Exactly!",
                    "Yes, exactly.",
                    "Yes.",
                    "Yes!",
                    "Well done!",
                    "Spot on.",
                    "Perfect.",
                    "Great job!",
                    "You got it.",
                    "You've got it!",
                    "Nice work.",
                    "That's it!",
                    "That works.",
                    "Your step is right.",
                    "Your line is fine.",
                    "Absolutely right.",
                    "Good, that follows.",
                    "Right, so what is next?",
                    "Yep, what next?",
                    "Brilliant!",
                    "Excellent work!",
                    "Looks good, that is correct.",
                    "You nailed it.",
                    "I agree with that line.",
                    "There are no mistakes there.",
                    "Nothing wrong with that.",
                    "That is perfectly true.",
                    "You have solved it!",
                    "Wonderful, you solved it correctly.",
                    "That checks out.",
                    "Bingo!",
                    "Good step.",
                    "Right you are.",
                    "It is correct.",
                    "Your working is correct so far.",
                    "That's the right answer.",
                    "Full marks!",
                    "That isn't wrong.",
                    "I get the same.",
                    "Of course.",
                    "Indeed it is.",
                    "Great!",
                    "Nice.",
                    "Good.",
                    "You are absolutely correct.",
                    "Your reasoning is spot on.",
                    "Sure, that is fine.");

    /** That it is wrong. */
    static final List<String> WRONG =
            List.of(
                    "That's wrong.",
                    "That is not right.",
                    "That isn't right.",
                    "Incorrect.",
                    "Not quite.",
                    "No.",
                    "No, try again.",
                    "You made a mistake.",
                    "There is an error in your line.",
                    "Your answer is wrong.",
                    "That doesn't work.",
                    "That does not follow.",
                    "Almost!",
                    "So close!",
                    "Unfortunately not.",
                    "Your step is incorrect.",
                    "That can't be right.",
                    "Oops, check that again.",
                    "I'm afraid that is not correct.",
                    "That isn't true.",
                    "You slipped up there.",
                    "Let's look at that again.",
                    "Not exactly.",
                    "That's not it, that is not correct.",
                    "Your line doesn't match.",
                    "Hmm, are you sure? That is false.",
                    "I disagree.",
                    "Nope.",
                    "That doesn't add up.");

    /** What a tutor may always say; nothing is claimed. */
    static final List<String> HARMLESS =
            List.of(
                    "What could you do first?",
                    "What would you do next?",
                    "How could you undo the plus 1?",
                    "Look at 3x + 1 = 4.",
                    "What do you get if you subtract one from both sides?",
                    "Try to subtract 1 from both sides.",
                    "What is in the way of x?",
                    "Take your time.",
                    "Let's take it one step at a time.",
                    "Can you tell me what you see on the left side?",
                    "What happens to each side if you take one away?",
                    "Which operation undoes adding?",
                    "Why do you think we do it to both sides?",
                    "Think about the number next to x.",
                    "That's a good question.",
                    "I am here to help.",
                    "Do you want another hint?",
                    "Whatever we do to one side we do to the other.",
                    "What is 3 times 2?",
                    "Could you explain how you got there?",
                    "Let me know when you are ready.",
                    "Would you like another one?",
                    "We want x alone.",
                    "Imagine the equation is a balance.",
                    "How would you start?",
                    "Remember to do the same thing to both sides.",
                    "Where does the 4 come from?",
                    "Hello, nice to meet you!",
                    "Shall we go on?",
                    "Take as long as you need.",
                    "What does the 3 tell you?",
                    "Which number would you move first?",
                    "Maths can be fun.",
                    "I like how you think.",
                    "Put your number back into the equation and see.",
                    "Let us try one with smaller numbers.",
                    "Can you say that in your own words?",
                    "What is left on the left side?",
                    "How many times does x appear?",
                    "Is it x = 7?");

    private static final List<String> WRONG_VALUES =
            List.of("2", "7", "-1", "1/2", "11", "0.5", "13");

    private GuardCorpus() {}

    /** About 3x + 1 = 4, or another problem with one solution. */
    static List<Said> values(String problem, String answer) {
        List<Said> all = new ArrayList<>();
        Situation situation = situation(problem, Optional.empty(), Truth.UNKNOWN);
        for (String template : VALUE) {
            all.add(new Said(fill(template, answer), situation, true));
            WRONG_VALUES.stream()
                    .filter(value -> !value.equals(answer))
                    .forEach(value -> all.add(new Said(fill(template, value), situation, false)));
        }
        for (String template : DENIAL) {
            all.add(new Said(fill(template, answer), situation, false));
            WRONG_VALUES.stream()
                    .filter(value -> !value.equals(answer))
                    .forEach(value -> all.add(new Said(fill(template, value), situation, true)));
        }
        return all;
    }

    static List<Said> lines(String problem, List<String> right, List<String> wrong) {
        List<Said> all = new ArrayList<>();
        Situation situation = situation(problem, Optional.empty(), Truth.UNKNOWN);
        for (String template : LINE) {
            if (template.contains("ing one") && !problem.equals("3x+1=4")) {
                continue;
            }
            right.forEach(line -> all.add(new Said(fill(template, line), situation, true)));
            wrong.forEach(line -> all.add(new Said(fill(template, line), situation, false)));
        }
        return all;
    }

    static List<Said> sums() {
        List<Said> all = new ArrayList<>();
        Situation situation = situation("3x+1=4", Optional.empty(), Truth.UNKNOWN);
        String[][] sums = {
            {"3*4", "12", "7"},
            {"7+5", "12", "13"},
            {"4-1", "3", "5"},
            {"12/4", "3", "8"},
            {"2^3", "8", "6"}
        };
        for (String template : SUM) {
            for (String[] sum : sums) {
                for (boolean isTrue : new boolean[] {true, false}) {
                    String value = sum[isTrue ? 1 : 2];
                    String written = fill(template.replace("$", sum[0].replace("*", " × ")), value);
                    String spoken = fill(template.replace("$", say(sum[0])), value);
                    all.add(new Said(written, situation, isTrue));
                    all.add(new Said(spoken, situation, isTrue));
                }
            }
        }
        return all;
    }

    static List<Said> judgements() {
        List<Said> all = new ArrayList<>();
        Situation right = situation("3x+1=4", Optional.of(statement("3x=3")), Truth.TRUE);
        Situation wrong = situation("3x+1=4", Optional.of(statement("3x=5")), Truth.FALSE);
        for (String sentence : RIGHT) {
            all.add(new Said(sentence, right, true));
            all.add(new Said(sentence, wrong, false));
        }
        for (String sentence : WRONG) {
            all.add(new Said(sentence, right, false));
            all.add(new Said(sentence, wrong, true));
        }
        return all;
    }

    static Situation situation(String problem, Optional<Statement> said, Truth verdict) {
        Problem task = Problem.of(statement(problem));
        return new Situation(
                Knowledge.of(task),
                Solver.solve(task).solutions(),
                lines(problem),
                said,
                verdict,
                Optional.empty(),
                true);
    }

    private static List<Statement> lines(String problem) {
        return problem.equals("3x+1=4") ? List.of(statement("3x=3")) : List.of();
    }

    static Statement statement(String typed) {
        return MathsParser.typed(typed);
    }

    private static String fill(String template, String maths) {
        return template.replace("#", maths.replace("*", " × ")).replace("@", say(maths));
    }

    static String say(String typed) {
        Statement statement = MathsParser.typed(typed);
        return Sayer.say(statement).replaceAll("[,.]", "");
    }

    static Expression number(long value) {
        return Expression.of(Rational.of(value));
    }
}
