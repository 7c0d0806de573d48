package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Rational;
import vivavoce.maths.Sayer;

import java.util.List;
import java.util.Random;

/** Makes linear problems and says right and wrong things about them; its arithmetic is its own. */
final class ScriptedStudent {

    private final Random random;
    private final int a;
    private final int b;
    private final int root;
    private final int shape;

    ScriptedStudent(long seed) {
        random = new Random(seed);
        a = 2 + random.nextInt(8);
        b = 1 + random.nextInt(12);
        root = random.nextInt(21) - 8;
        shape = random.nextInt(5);
    }

    /** The problem as LaTeX; its solution is {@link #root()}. */
    String problem() {
        return switch (shape) {
            case 0 -> "%dx+%d=%d".formatted(a, b, a * root + b);
            case 1 -> "%dx-%d=%d".formatted(a, b, a * root - b);
            case 2 -> "%d(x+%d)=%d".formatted(a, b, a * (root + b));
            case 3 -> "%dx+%d=%dx+%d".formatted(a + 2, b, 2, a * root + b).replace("+-", "-");
            default -> "\\frac{x}{%d}+%d=%d".formatted(a, b, root + b);
        };
    }

    int root() {
        return shape == 4 ? root * a : root;
    }

    Equation equation() {
        return (Equation) MathsParser.latex(problem());
    }

    /** A line with the same solution. */
    Equation rightLine() {
        int k = 1 + random.nextInt(6);
        return switch (random.nextInt(4)) {
            case 0 -> line("%dx=%d".formatted(k + 1, (k + 1) * root()));
            case 1 -> line("x+%d=%d".formatted(k, root() + k));
            case 2 -> line("%dx-%d=%d".formatted(k + 1, k, (k + 1) * root() - k));
            default -> line("x=%d".formatted(root()));
        };
    }

    /** A line with another solution. */
    Equation wrongLine() {
        int off = (1 + random.nextInt(9)) * (random.nextBoolean() ? 1 : -1);
        int k = 1 + random.nextInt(6);
        return switch (random.nextInt(4)) {
            case 0 -> line("%dx=%d".formatted(k + 1, (k + 1) * root() + off));
            case 1 -> line("x+%d=%d".formatted(k, root() + k + off));
            case 2 -> line("%dx=%dx+%d".formatted(k + 2, k, 2 * root() + off).replace("+-", "-"));
            default -> line("x=%d".formatted(root() + off));
        };
    }

    /** Something that is neither, as a student says it. */
    String chatter() {
        List<String> talk =
                List.of(
                        "why",
                        "why both sides",
                        "i don't know",
                        "um",
                        "give me a hint",
                        "what does x mean",
                        "is that right",
                        "no",
                        "yes",
                        "okay",
                        "seven",
                        "minus three",
                        "can you say that again",
                        "where are we",
                        "my dog is asleep",
                        "it doesn't work");
        return talk.get(random.nextInt(talk.size()));
    }

    int next(int bound) {
        return random.nextInt(bound);
    }

    /** The same line as a hearing model would write it, or as typed. */
    String say(Equation line) {
        return random.nextInt(4) == 0 ? line.toString() : Sayer.say(line).replaceAll("[,.]", "");
    }

    /** Something that leads on when it is done to both sides. */
    String operation() {
        String number = Sayer.say(Expression.of(Rational.of(shape == 2 ? a : b)));
        return switch (shape) {
            case 0, 4 -> "subtract " + number + " from both sides";
            case 1 -> "add " + number + " to both sides";
            case 2 -> "divide both sides by " + number;
            default -> "i would take two x away from both sides";
        };
    }

    private static Equation line(String typed) {
        return (Equation) MathsParser.typed(typed);
    }
}
