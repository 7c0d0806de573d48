package vivavoce.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vivavoce.model.ChatSession;
import vivavoce.model.ChatTurn;
import vivavoce.model.Pack;
import vivavoce.model.PackModel;
import vivavoce.onnx.OnnxRuntime;
import vivavoce.tutor.Brief;
import vivavoce.tutor.CutShort;
import vivavoce.tutor.Phrase;
import vivavoce.tutor.Tutor;
import vivavoce.tutor.Written;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stand-in model with a script talks through the guard. */
class LanguageWriterTest {

    private final Pack pack =
            Pack.open(Path.of("src/test/resources/packs/tutor"), new OnnxRuntime(1));
    private final PackModel model = new PackModel(pack);
    private final ChatSession session = model.chat();
    private final LanguageWriter writer = new LanguageWriter(session);

    @AfterEach
    void close() {
        session.close();
        model.close();
        pack.close();
    }

    @Test
    void sentencesComeAsTheyAreWrittenWithoutTheThoughtBefore() {
        List<Written> all = write("please kiwi bananas");
        assertThat(captions(all)).containsExactly("Good thinking.", "What would you do first?");
        assertThat(all.getLast()).isInstanceOf(Written.Done.class);
        int first = indexOf(all, "Good thinking.");
        assertThat(first).isLessThan(indexOf(all, "What would you do first?") - 1);
        assertThat(all.subList(0, first)).anyMatch(Written.Begun.class::isInstance);
    }

    @Test
    void oneQuestionATurnAndTwoSentences() {
        assertThat(captions(write("please melon bananas"))).containsExactly("What now?");
        assertThat(captions(write("please peach bananas")))
                .containsExactly("Good start.", "Well done so far.");
    }

    @Test
    void wrongMathsIsRefusedAndTheSecondTryIsSpoken() {
        assertThat(captions(write("please plum bananas")))
                .containsExactly("Good question.", "What comes off first?");
    }

    @Test
    void twoRefusalsGiveUp() {
        List<Written> all = write("please lime bananas");
        assertThat(captions(all)).isEmpty();
        assertThat(all.getLast())
                .isEqualTo(new Written.GivenUp("The guard refused it twice, last as REVEALS."));
    }

    @Test
    void aToolIsAnsweredAndNeverSpoken() {
        assertThat(captions(write("please pear bananas")))
                .containsExactly("I see the board.", "What comes next?");
    }

    @Test
    void waitingSaysNothing() {
        List<Written> all = write("please fig bananas");
        assertThat(captions(all)).isEmpty();
        assertThat(all.getLast()).isInstanceOf(Written.Done.class);
    }

    @Test
    void toolsWithoutEndAndSilenceGiveUp() {
        assertThat(write("please lemon bananas").getLast())
                .isEqualTo(new Written.GivenUp("It asks for one tool after another."));
        assertThat(write("please grape bananas").getLast())
                .isEqualTo(new Written.GivenUp("It wrote nothing."));
    }

    @Test
    void theModelIsToldWhatWasHeardAndWhatNot() {
        TutorPrompt prompt = new TutorPrompt();
        prompt.remember(brief("hello", Optional.empty()), "Good thinking. What would you do?");
        CutShort cut = new CutShort("good thinking.", "what would you do?");
        prompt.heardOnly(cut);
        List<String> told =
                prompt.turns(brief("wait", Optional.of(cut)), List.of()).stream()
                        .map(ChatTurn::text)
                        .toList();
        assertThat(told.get(2)).isEqualTo("good thinking.");
        assertThat(told.getLast())
                .contains("Heard: \"good thinking.\" Not heard: \"what would you do?\"")
                .contains("Board: 3x+1=4 (plain)")
                .contains("What is right to answer: ");
    }

    @Test
    void toolsKnowTheBoard() {
        var tools = brief("hello", Optional.empty()).tools();
        assertThat(tools.check("3x = 3")).isEqualTo("right");
        assertThat(tools.check("3x = 5")).isEqualTo("wrong");
        assertThat(tools.check("= =")).isEqualTo("not a line of maths");
        assertThat(tools.solve()).isEqualTo("next line 3x = 3; answer x = 1");
        assertThat(tools.show("3x = 3")).isPresent();
        assertThat(tools.show("3x = 5")).isEmpty();
        assertThat(tools.show("x = 1")).isEmpty();
        assertThat(ToolCall.of("{\"tool\":7")).isEmpty();
        assertThat(ToolCall.of("{\"tool\":[]}")).isEmpty();
        assertThat(new ToolCall("fly", "").result(tools, line -> {}))
                .isEqualTo("there is no such tool");
    }

    private static Brief brief(String words, Optional<CutShort> cut) {
        Tutor tutor = new Tutor();
        tutor.said("3x + 1 = 4", 1, Optional.empty());
        tutor.said(words, 1, cut);
        return tutor.brief(words, cut).orElseThrow();
    }

    private List<Written> write(String words) {
        writer.begin(brief(words, Optional.empty()));
        List<Written> all = new ArrayList<>();
        while (all.isEmpty()
                || !(all.getLast() instanceof Written.Done
                        || all.getLast() instanceof Written.GivenUp)) {
            all.add(writer.step());
        }
        return all;
    }

    private static List<String> captions(List<Written> all) {
        return all.stream()
                .filter(Written.Sentence.class::isInstance)
                .map(Written.Sentence.class::cast)
                .map(Written.Sentence::phrase)
                .map(Phrase::caption)
                .toList();
    }

    private static int indexOf(List<Written> all, String caption) {
        for (int i = 0; i < all.size(); i++) {
            if (captions(all.subList(0, i + 1)).contains(caption)) {
                return i;
            }
        }
        return -1;
    }
}
