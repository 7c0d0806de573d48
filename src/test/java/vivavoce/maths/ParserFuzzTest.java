package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Random lines: nothing but the parsers' own exception, and never a long wait. */
class ParserFuzzTest {

    /** Lines for each parser; {@code -Dvivavoce.fuzz=1000000} tries more. */
    private static final int COUNT = Integer.getInteger("vivavoce.fuzz", 6_000);

    /** Of this thread's own work, so that a busy machine does not count. */
    private static final long LONGEST_NANOS = 1_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final List<String> TASKS =
            List.of("factorise ", "differentiate ", "complete the square in ", "solve ", "expand ");

    private static final List<String> PIECES =
            List.of(
                    "0",
                    "1",
                    "2",
                    "9",
                    "12",
                    "99999",
                    "3.5",
                    ".",
                    "x",
                    "y",
                    "ab",
                    "+",
                    "-",
                    "*",
                    "/",
                    "^",
                    "(",
                    ")",
                    "[",
                    "]",
                    "{",
                    "}",
                    "=",
                    "%",
                    " ",
                    "²",
                    "½",
                    "√",
                    "×",
                    "÷",
                    "\\frac",
                    "\\sqrt",
                    "\\times",
                    "\\left(",
                    "\\right)",
                    "\\",
                    "$",
                    "🙂",
                    "é",
                    ">",
                    "±",
                    ":",
                    "or",
                    "<",
                    "≤",
                    ",",
                    "sqrt",
                    "^{2}",
                    "\u0000",
                    "\n",
                    "٣");

    private static final List<String> WORDS =
            List.of(
                    "three",
                    "twenty",
                    "one",
                    "hundred",
                    "thousand",
                    "point",
                    "a",
                    "half",
                    "thirds",
                    "and",
                    "x",
                    "y",
                    "ex",
                    "why",
                    "to",
                    "for",
                    "too",
                    "plus",
                    "minus",
                    "times",
                    "over",
                    "all",
                    "the",
                    "quantity",
                    "open",
                    "close",
                    "bracket",
                    "equals",
                    "is",
                    "squared",
                    "power",
                    "of",
                    "root",
                    "percent",
                    "um",
                    "no",
                    "wait",
                    "sorry",
                    "i",
                    "think",
                    "both",
                    "sides",
                    "subtract",
                    "divide",
                    "by",
                    "from",
                    "move",
                    "3x",
                    "zero",
                    "square",
                    "capital",
                    "twice",
                    "or",
                    "less",
                    "than",
                    "add");

    @Test
    void typedLines() {
        fuzz(1, PIECES, "", ParserFuzzTest::typed);
    }

    @Test
    void latexLines() {
        fuzz(2, PIECES, "", ParserFuzzTest::latex);
    }

    @Test
    void spokenLines() {
        fuzz(3, WORDS, " ", ParserFuzzTest::spoken);
    }

    @Test
    void linesOfAnyCharacters() {
        Random random = new Random(4);
        for (int i = 0; i < COUNT / 8; i++) {
            String line = anyCharacters(random);
            timed(line, ParserFuzzTest::typed);
            timed(line, ParserFuzzTest::latex);
            timed(line, ParserFuzzTest::spoken);
        }
    }

    private static void typed(String line) {
        try {
            use(MathsParser.typed(line));
            Problem problem = ProblemParser.typed(TASKS.get(line.length() % TASKS.size()) + line);
            Solver.solve(problem);
            StepChecker.check(problem, problem.statement(), MathsParser.typed(line));
        } catch (MathsException e) {
            assertThat(e.sentence()).matches("(?s).*[.?]");
        }
    }

    private static void latex(String line) {
        try {
            use(MathsParser.latex(line));
        } catch (MathsSyntaxException e) {
            assertThat(e.getMessage()).endsWith(".");
        }
    }

    private static void spoken(String line) {
        SpokenMaths.readings(line).forEach(ParserFuzzTest::use);
        SpokenMaths.find(line).ifPresent(ParserFuzzTest::use);
        SpokenMaths.looksComplete(line);
        SpokenOperation.parse(line);
    }

    /** What was read can be written, said, solved or refused with a sentence. */
    private static void use(Statement statement) {
        assertThat(Plain.of(statement)).isNotEmpty();
        assertThat(Sayer.say(statement)).isNotEmpty();
        try {
            Solver.solve(statement);
        } catch (MathsException e) {
            assertThat(e.sentence()).endsWith(".");
        }
    }

    private static void fuzz(
            long seed, List<String> pieces, String between, Consumer<String> parser) {
        Random random = new Random(seed);
        for (int i = 0; i < COUNT; i++) {
            StringBuilder line = new StringBuilder();
            int length = random.nextInt(1, random.nextInt(10) == 0 ? 60 : 12);
            for (int j = 0; j < length; j++) {
                line.append(pieces.get(random.nextInt(pieces.size()))).append(between);
            }
            timed(line.toString(), parser);
        }
    }

    private static String anyCharacters(Random random) {
        StringBuilder line = new StringBuilder();
        int length = random.nextInt(0, 40);
        for (int j = 0; j < length; j++) {
            int bound = random.nextBoolean() ? 128 : 0x11000;
            line.append((char) random.nextInt(bound));
        }
        return line.toString();
    }

    private static void timed(String line, Consumer<String> parser) {
        long start = THREADS.getCurrentThreadCpuTime();
        parser.accept(line);
        assertThat(THREADS.getCurrentThreadCpuTime() - start).as(line).isLessThan(LONGEST_NANOS);
    }
}
