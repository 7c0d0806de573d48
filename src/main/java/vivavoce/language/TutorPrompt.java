package vivavoce.language;

import vivavoce.model.ChatTurn;
import vivavoce.model.ChatTurn.Role;
import vivavoce.tutor.Brief;
import vivavoce.tutor.CutShort;
import vivavoce.tutor.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the model is told: who it is, and of every turn the board, the words and the decision. */
final class TutorPrompt {

    /** Turns of both sides that are told again. */
    private static final int REMEMBERED = 12;

    private static final String WHO =
            """
            You are a patient maths tutor who talks with one student. Hints come before answers.
            Say at most two short sentences, with at most one question. Never tell the answer
            before the student has it. Plain words, no lists, no markup.
            To look something up, answer with one tool call alone, as JSON:
            {"tool":"look"} the board. {"tool":"check","line":"3x = 3"} whether a line follows.
            {"tool":"solve"} the next step and the answer, for you only.
            {"tool":"show","line":"3x = 3"} puts a true line on the board.
            {"tool":"wait"} says nothing, when the student wants to think.\
            """;

    private final List<ChatTurn> told = new ArrayList<>();

    /** All turns of the model's next answer. */
    List<ChatTurn> turns(Brief brief, List<ChatTurn> since) {
        List<ChatTurn> all = new ArrayList<>();
        all.add(ChatTurn.of(Role.SYSTEM, WHO));
        all.addAll(told);
        all.add(ChatTurn.of(Role.USER, asked(brief)));
        all.addAll(since);
        return all;
    }

    /** The turn is over. */
    void remember(Brief brief, String answer) {
        told.add(ChatTurn.of(Role.USER, brief.said()));
        told.add(ChatTurn.of(Role.ASSISTANT, answer));
        while (told.size() > REMEMBERED) {
            told.removeFirst();
        }
    }

    /** The tutor's own words were spoken. */
    void gaveUp(Brief brief) {
        remember(brief, decided(brief));
    }

    /** What was really heard takes the place of what was written. */
    void heardOnly(CutShort cut) {
        if (!told.isEmpty()) {
            told.set(told.size() - 1, ChatTurn.of(Role.ASSISTANT, cut.heard()));
        }
    }

    private static String asked(Brief brief) {
        String cut =
                brief.cut()
                        .map(c ->
                                "The student interrupted you. Heard: \"%s\" Not heard: \"%s\"\n"
                                        .formatted(c.heard(), c.unheard()))
                        .orElse("");
        return "Board: %s\n%sThe student says: \"%s\"\nWhat is right to answer: %s"
                .formatted(brief.tools().look(), cut, brief.said(), decided(brief));
    }

    private static String decided(Brief brief) {
        return brief.decided().phrases().stream()
                .map(Phrase::caption)
                .collect(Collectors.joining(" "));
    }
}
