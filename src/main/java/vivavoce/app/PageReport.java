package vivavoce.app;

import org.jspecify.annotations.Nullable;

import vivavoce.maths.LearnerLine;
import vivavoce.maths.MathsException;
import vivavoce.maths.PageChecker;
import vivavoce.maths.Problem;
import vivavoce.maths.ProblemParser;
import vivavoce.maths.Statement;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of working, judged.
 *
 * @param lines as written, the problem first
 * @param page the verdicts on the lines after it
 */
record PageReport(List<String> lines, PageChecker.Page page) {

    private static final int MOST_LINES = 200;
    private static final long MOST_BYTES = 100_000;

    /** One line of the page, from 1; the problem is line 1. */
    private record Line(
            int line,
            String text,
            String verdict,
            @Nullable String misconception,
            @Nullable String term,
            @Nullable String why) {}

    /**
     * Reads and judges a page.
     *
     * @throws IOException when the file cannot be read, is no text, or is too long
     * @throws MathsException when a line cannot be read as maths; the sentence says which
     */
    static PageReport of(Path file) throws IOException {
        List<String> lines = lines(file);
        Problem problem = at(1, () -> ProblemParser.typed(lines.getFirst()));
        List<Statement> working = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            working.add(at(i + 1, () -> LearnerLine.read(problem, line)));
        }
        return new PageReport(lines, PageChecker.check(problem, working));
    }

    private static List<String> lines(Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > MOST_BYTES) {
            throw new IOException(file + " is too long for a page of working.");
        }
        try {
            List<String> lines =
                    Files.readAllLines(file).stream()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
            if (lines.isEmpty()) {
                throw new IOException(file + " is empty: write the problem first, then the steps.");
            }
            if (lines.size() > MOST_LINES) {
                throw new IOException(
                        "%s has more than %d lines, which is too long for a page of working."
                                .formatted(file, MOST_LINES));
            }
            return lines;
        } catch (MalformedInputException e) {
            throw new IOException(file + " is no text file.", e);
        }
    }

    /** What may refuse to be read. */
    private interface Reading<T> {
        T read();
    }

    private static <T> T at(int line, Reading<T> reading) {
        try {
            return reading.read();
        } catch (MathsException e) {
            throw new MathsException(e.kind(), "Line %d: %s".formatted(line, e.sentence()));
        }
    }

    /** A line for each step as far as the first wrong one, and for a person a summary. */
    void print(Console console) {
        console.say(lines.getFirst());
        for (int i = 0; i < page.verdicts().size(); i++) {
            Judged judged = Judged.of(page.verdicts().get(i));
            String text = lines.get(i + 1);
            console.result(
                    new Line(
                            i + 2,
                            text,
                            judged.verdict(),
                            judged.misconception(),
                            judged.term(),
                            judged.why()),
                    "%-24s %s".formatted(text, judged.forPerson().replace("\n", ". ")));
        }
        console.say(summary());
    }

    private String summary() {
        if (page.firstWrong().isEmpty()) {
            return "Nothing on this page is wrong.";
        }
        int wrong = page.firstWrong().getAsInt();
        return wrong == 0
                ? "The first step is where it goes wrong."
                : "Up to \"%s\" nothing is wrong; \"%s\" is the first line that is."
                        .formatted(lines.get(wrong), lines.get(wrong + 1));
    }
}
