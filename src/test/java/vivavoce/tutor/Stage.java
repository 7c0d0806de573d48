package vivavoce.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import vivavoce.speech.Style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays one dialogue with a fresh tutor and holds the tutor to it. */
final class Stage {

    private static final Pattern LEARNER =
            Pattern.compile(
                    "learner(?: (?<sure>[0-9.]+))?(?: cut \"(?<cut>[^\"]*)\")?: (?<words>.*)");

    private final Tutor tutor = new Tutor();
    private Reply reply = new Reply(List.of(), Style.CALM, "");

    void play(Dialogue dialogue) {
        for (Dialogue.Line line : dialogue.lines()) {
            String where = dialogue.name() + ", line " + line.number() + ": " + line.text();
            if (line.expectation()) {
                expect(line.text(), where + "\n  the tutor said: " + words() + "\n  " + reply);
            } else {
                reply = happen(line.text());
                Manners.check(reply, where);
            }
        }
    }

    private Reply happen(String text) {
        Matcher learner = LEARNER.matcher(text);
        if (learner.matches()) {
            double sure =
                    learner.group("sure") == null ? 0.9 : Double.parseDouble(learner.group("sure"));
            Optional<CutShort> cut =
                    Optional.ofNullable(learner.group("cut")).map(heard -> new CutShort(heard, ""));
            return tutor.said(learner.group("words"), sure, cut);
        }
        if (text.startsWith("picture:")) {
            return tutor.showed(lines(text.substring("picture:".length())));
        }
        if (text.startsWith("both:")) {
            String[] parts = text.substring("both:".length()).split("\\|", 2);
            return tutor.showedAndSaid(lines(parts[0]), parts[1].strip(), 0.9);
        }
        return switch (text) {
            case "greet" -> tutor.greet();
            case "hint" -> tutor.hint();
            case "again" -> tutor.sayAgain();
            case "silence" -> tutor.thinkingTimeOver();
            default -> throw new IllegalArgumentException("not a line of a dialogue: " + text);
        };
    }

    private void expect(String text, String where) {
        String[] parts = text.split(":", 2);
        String expected = parts.length > 1 ? parts[1].strip() : "";
        switch (parts[0]) {
            case "says" -> assertThat(words()).as(where).contains(expected);
            case "not" -> assertThat(words()).as(where).doesNotContain(expected);
            case "asks" -> expectQuestion(expected, where);
            case "style" ->
                    assertThat(reply.style())
                            .as(where)
                            .isEqualTo(Style.valueOf(expected.toUpperCase(Locale.ROOT)));
            case "silent" -> assertThat(reply.phrases()).as(where).isEmpty();
            case "shows" -> assertThat(shown()).as(where).isEqualTo(expected);
            case "board" -> assertThat(written(tutor.board())).as(where).isEqualTo(expected);
            default -> throw new IllegalArgumentException("not an expectation: " + text);
        }
    }

    private void expectQuestion(String expected, String where) {
        if (expected.equals("-")) {
            assertThat(reply.question()).as(where).isEmpty();
        } else {
            assertThat(reply.question()).as(where).contains(expected);
        }
    }

    private String words() {
        return reply.phrases().stream().map(Phrase::words).collect(Collectors.joining(" "));
    }

    private String shown() {
        return written(reply.phrases().stream().flatMap(p -> p.board().stream()).toList());
    }

    private static String written(List<BoardLine> lines) {
        return lines.stream()
                .map(line ->
                        line.mark() == BoardLine.Mark.PLAIN
                                ? line.latex()
                                : line.latex() + " " + line.mark())
                .collect(Collectors.joining(" ; "));
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split(" ; ")).map(String::strip).toList();
    }
}
