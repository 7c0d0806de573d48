package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/** Random lines: nothing but the parsers' own exception; the wait is bounded by {@link Effort}. */
class ParserFuzzTest {

    /** Lines for each parser; {@code -Dvivavoce.fuzz=1000000} tries more. */
    private static final int COUNT = Integer.getInteger("vivavoce.fuzz", 6_000);

    /** Of this thread's own work, so that a busy machine does not count; told, not held. */
    private static final long TYPICAL_NANOS = 50_000_000L;

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
        fuzz("typed", 1, random -> joined(random, PIECES, ""), ParserFuzzTest::typed);
    }

    @Test
    void latexLines() {
        fuzz("latex", 2, random -> joined(random, PIECES, ""), ParserFuzzTest::latex);
    }

    @Test
    void spokenLines() {
        fuzz("spoken", 3, random -> joined(random, WORDS, " "), ParserFuzzTest::spoken);
    }

    @Test
    void linesOfAnyCharacters() {
        fuzz("any, typed", 4, ParserFuzzTest::anyCharacters, ParserFuzzTest::typed);
        fuzz("any, latex", 5, ParserFuzzTest::anyCharacters, ParserFuzzTest::latex);
        fuzz("any, spoken", 6, ParserFuzzTest::anyCharacters, ParserFuzzTest::spoken);
    }

    /** Whether it was read. */
    private static boolean typed(String line) {
        try {
            Statement statement = MathsParser.typed(line);
            use(statement);
            Problem problem = ProblemParser.typed(TASKS.get(line.length() % TASKS.size()) + line);
            Solver.solve(problem);
            StepChecker.check(problem, problem.statement(), statement);
            return true;
        } catch (MathsException e) {
            assertThat(e.sentence()).matches("(?s).*[.?]");
            return false;
        }
    }

    private static boolean latex(String line) {
        try {
            use(MathsParser.latex(line));
            return true;
        } catch (MathsSyntaxException e) {
            assertThat(e.getMessage()).endsWith(".");
            return false;
        }
    }

    private static boolean spoken(String line) {
        List<Statement> readings = SpokenMaths.readings(line);
        readings.forEach(ParserFuzzTest::use);
        SpokenMaths.find(line).ifPresent(ParserFuzzTest::use);
        SpokenMaths.looksComplete(line);
        SpokenOperation.parse(line);
        return !readings.isEmpty();
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

    private static String joined(Random random, List<String> pieces, String between) {
        StringBuilder line = new StringBuilder();
        int length = random.nextInt(1, random.nextInt(10) == 0 ? 60 : 12);
        for (int j = 0; j < length; j++) {
            line.append(pieces.get(random.nextInt(pieces.size()))).append(between);
        }
        return line.toString();
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

    private static void fuzz(
            String parser, long seed, Function<Random, String> lines, Predicate<String> read) {
        Random random = new Random(seed);
        int understood = 0;
        int slow = 0;
        long longest = 0;
        String slowest = "";
        for (int i = 0; i < COUNT; i++) {
            String line = lines.apply(random);
            long start = THREADS.getCurrentThreadCpuTime();
            understood += read.test(line) ? 1 : 0;
            long took = THREADS.getCurrentThreadCpuTime() - start;
            slow += took > TYPICAL_NANOS ? 1 : 0;
            if (took > longest) {
                longest = took;
                slowest = line;
            }
        }
        System.out.printf(
                "%s: %d lines, %d of them read, %d took more than 50 ms, the longest %d ms: %s%n",
                parser, COUNT, understood, slow, longest / 1_000_000, slowest);
        assertThat(understood).isBetween(1, COUNT - 1);
    }
}
