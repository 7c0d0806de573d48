package vivavoce.language;

import vivavoce.model.ChatTurn;
import vivavoce.model.ChatTurn.Role;
import vivavoce.tutor.Brief;
import vivavoce.tutor.PastTurn;
import vivavoce.tutor.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the model is told: who it is, and of every turn the board, the words and the decision. */
final class TutorPrompt {

    /** Turns of both sides that are told again, at least; at most twice as many. */
    private static final int REMEMBERED = 12;

    private static final String WHO =
            """
            You are a patient maths tutor who talks with one student. Hints come before answers.
            Say at most two short sentences, with at most one question. Never tell the answer
            before the student has it. Plain words, no lists, no markup. When the student talks
            about something else, answer that in one sentence and lead back.
            To look something up, answer with one tool call alone, as JSON:
            {"tool":"look"} the board. {"tool":"check","line":"3x = 3"} whether a line follows.
            {"tool":"solve"} the next step and the answer, for you only.
            {"tool":"show","line":"3x = 3"} puts a true line on the board.
            {"tool":"make","topic":"fractions","level":"harder"} puts a new problem on the board,
            when the student wants one; topic and level may be left out.
            {"tool":"wait"} says nothing, when the student wants to think.\
            """;

    private TutorPrompt() {}

    /**
     * All turns of the model's next answer. As long as nothing is forgotten, each begins as the one
     * before did, so that the model need not read that again.
     *
     * @param first what the model itself needs to be told first, or ""
     * @param since what it wrote and was told in this turn
     */
    static List<ChatTurn> turns(String first, Brief brief, List<ChatTurn> since) {
        List<ChatTurn> all = new ArrayList<>();
        all.add(system(first));
        remembered(brief.before()).stream().map(TutorPrompt::told).forEach(all::add);
        all.add(ChatTurn.of(Role.USER, asked(brief)));
        all.addAll(since);
        return all;
    }

    /** How every conversation begins. */
    static ChatTurn system(String first) {
        return ChatTurn.of(Role.SYSTEM, (first + "\n" + WHO).strip());
    }

    /** The oldest are forgotten many at a time: each time all is read again. */
    private static List<PastTurn> remembered(List<PastTurn> before) {
        int forgotten = Math.max(0, before.size() / REMEMBERED - 1) * REMEMBERED;
        return before.subList(forgotten, before.size());
    }

    private static ChatTurn told(PastTurn turn) {
        return ChatTurn.of(turn.learner() ? Role.USER : Role.ASSISTANT, turn.text());
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
