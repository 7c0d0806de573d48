package vivavoce.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vivavoce.maths.Latex;
import vivavoce.maths.Solver;
import vivavoce.maths.Topic;
import vivavoce.model.ChatSession;
import vivavoce.model.ChatTurn;
import vivavoce.model.Pack;
import vivavoce.model.PackModel;
import vivavoce.onnx.OnnxRuntime;
import vivavoce.tutor.BoardLine;
import vivavoce.tutor.Brief;
import vivavoce.tutor.CutShort;
import vivavoce.tutor.Made;
import vivavoce.tutor.PastTurn;
import vivavoce.tutor.Phrase;
import vivavoce.tutor.Tutor;
import vivavoce.tutor.WritersTools;
import vivavoce.tutor.Written;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                .isEqualTo(new Written.GivenUp("It said nothing."));
    }

    @Test
    void aProblemIsMadeCheckedAndComesWithTheFirstSentence() {
        List<Written> all = write("please mango bananas");
        Written.Sets set =
                all.stream()
                        .filter(Written.Sets.class::isInstance)
                        .map(Written.Sets.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(set.problem().topic()).isEqualTo(Topic.FRACTIONS);
        assertThat(Solver.solve(set.problem()).solutions()).isNotEmpty();
        assertThat(captions(all)).containsExactly("Let us try this.", "What would you do first?");
        assertThat(all.indexOf(set)).isLessThan(indexOf(all, "Let us try this."));
        assertThat(sentence(all, 0).phrase().board())
                .extracting(BoardLine::latex)
                .containsExactly(Latex.of(set.problem().statement()));
        assertThat(sentence(all, 1).phrase().board()).isEmpty();
    }

    @Test
    void aTopicThatIsNotTaughtIsSaidToBeNone() {
        List<Written> all = write("please guava bananas");
        assertThat(all).noneMatch(Written.Sets.class::isInstance);
        assertThat(captions(all)).containsExactly("Poems are not for me.", "What about maths?");
    }

    @Test
    void withoutAProblemItTalksAndOnlyMathsThatCanBeCheckedIsSaid() {
        assertThat(captions(writeFreely("please kiwi bananas")))
                .containsExactly("Good thinking.", "What would you do first?");
        assertThat(captions(writeFreely("please cherry bananas")))
                .containsExactly("Seven times eight is fifty six.");
        assertThat(captions(writeFreely("please date bananas")))
                .containsExactly("Good question.", "What comes off first?");
        assertThat(writeFreely("please plum bananas").getLast())
                .isEqualTo(new Written.GivenUp("The guard refused it twice, last as UNCHECKABLE."));
        assertThat(captions(writeFreely("please mango bananas")))
                .containsExactly("Let us try this.", "What would you do first?");
    }

    @Test
    void theNextTurnReadsOnlyWhatIsNew() {
        int first = stepsToBegin(brief("please kiwi bananas", Optional.empty()));
        Tutor tutor = asked();
        tutor.said("please kiwi bananas", 1, Optional.empty());
        List<PastTurn> before =
                List.of(
                        new PastTurn(true, "please kiwi bananas"),
                        new PastTurn(false, "Good thinking. What would you do first?"));
        Brief next = tutor.brief(before, "please melon bananas", Optional.empty()).orElseThrow();
        assertThat(stepsToBegin(next)).isEqualTo(first - 2);
    }

    @Test
    void whatEveryConversationBeginsWithIsReadBeforeTheFirst() {
        LanguageWriter.warmUp(session);
        int warm = stepsToBegin(brief("please kiwi bananas", Optional.empty()));
        try (ChatSession other = model.chat()) {
            LanguageWriter cold = new LanguageWriter(other);
            assertThat(warm)
                    .isLessThan(stepsToBegin(cold, brief("please kiwi", Optional.empty())) - 2);
        }
    }

    /** A barge-in while the model still reads. */
    @Test
    void whatIsStoppedGoesOnNoFurther() {
        writer.begin(brief("please kiwi bananas", Optional.empty()));
        assertThat(writer.step()).isInstanceOf(Written.Nothing.class);
        writer.stop();
        assertThat(writer.step()).isEqualTo(new Written.GivenUp("It was stopped."));
        assertThat(captions(write("please melon bananas"))).containsExactly("What now?");
    }

    private int stepsToBegin(Brief brief) {
        return stepsToBegin(writer, brief);
    }

    private static int stepsToBegin(LanguageWriter hand, Brief brief) {
        hand.begin(brief);
        int steps = 1;
        while (!(hand.step() instanceof Written.Begun)) {
            steps++;
        }
        return steps;
    }

    @Test
    void theModelIsToldWhatWasHeardAndWhatNot() {
        CutShort cut = new CutShort("good thinking.", "what would you do?");
        Tutor tutor = asked();
        tutor.said("wait", 1, Optional.of(cut));
        List<PastTurn> before =
                List.of(new PastTurn(true, "hello"), new PastTurn(false, "Good thinking."));
        Brief brief = tutor.brief(before, "wait", Optional.of(cut)).orElseThrow();
        List<String> told =
                TutorPrompt.turns("", brief, List.of()).stream().map(ChatTurn::text).toList();
        assertThat(told.subList(1, 3)).containsExactly("hello", "Good thinking.");
        assertThat(told.getLast())
                .contains("Heard: \"good thinking.\" Not heard: \"what would you do?\"")
                .contains("Board: 3x+1=4 (plain)")
                .contains("What is right to answer: ");
    }

    @Test
    void whatWasSaidLongAgoIsForgottenManyTurnsAtATime() {
        List<PastTurn> before = new ArrayList<>();
        int firsts = 0;
        String first = "";
        for (int turn = 0; turn < 100; turn++) {
            before.add(new PastTurn(turn % 2 == 0, "turn " + turn));
            Brief brief = asked().brief(before, "so", Optional.empty()).orElseThrow();
            List<ChatTurn> told = TutorPrompt.turns("", brief, List.of());
            assertThat(told).hasSizeLessThan(26);
            assertThat(told.get(told.size() - 2).text()).isEqualTo("turn " + turn);
            firsts += told.get(1).text().equals(first) ? 0 : 1;
            first = told.get(1).text();
        }
        assertThat(firsts).isEqualTo(8);
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
        assertThat(new ToolCall("fly", "", "", "").result(tools, line -> {}))
                .isEqualTo("there is no such tool");
    }

    @Test
    void problemsThatAreMadeSuitTheLearnerAndAreNeverTheOneOnTheBoard() {
        WritersTools tools = brief("hello", Optional.empty()).tools();
        Set<String> lines = new HashSet<>();
        for (Topic topic : Topic.values()) {
            Made made = tools.make(topic.title(), "").orElseThrow();
            assertThat(made.problem().topic()).isEqualTo(topic);
            assertThat(lines.add(made.line().latex())).isTrue();
            assertThat(made.tools().look()).isEqualTo(made.line().latex() + " (plain)");
            tools = made.tools();
        }
        for (int again = 0; again < 300; again++) {
            Made made = tools.make("", again % 2 == 0 ? "easier" : "").orElseThrow();
            assertThat(made.problem().topic()).isEqualTo(Topic.DERIVATIVES);
            assertThat(tools.look()).doesNotStartWith(made.line().latex() + " (");
            tools = made.tools();
        }
        assertThat(tools.make("poetry", "")).isEmpty();
    }

    @Test
    void withoutABoardTheToolsSaySo() {
        WritersTools tools = free("hello").tools();
        assertThat(tools.look()).isEqualTo("empty");
        assertThat(tools.check("3x = 3")).isEqualTo("there is no problem on the board");
        assertThat(tools.solve()).isEqualTo("there is no problem on the board");
        assertThat(tools.show("3x = 3")).isEmpty();
    }

    private static Tutor asked() {
        Tutor tutor = new Tutor();
        tutor.said("3x + 1 = 4", 1, Optional.empty());
        return tutor;
    }

    private static Brief brief(String words, Optional<CutShort> cut) {
        Tutor tutor = asked();
        tutor.said(words, 1, cut);
        return tutor.brief(List.of(), words, cut).orElseThrow();
    }

    private static Brief free(String words) {
        Tutor tutor = new Tutor();
        tutor.said(words, 1, Optional.empty());
        return tutor.brief(List.of(), words, Optional.empty()).orElseThrow();
    }

    private List<Written> write(String words) {
        return write(brief(words, Optional.empty()));
    }

    /** Nothing is on the board. */
    private List<Written> writeFreely(String words) {
        return write(free(words));
    }

    private List<Written> write(Brief brief) {
        writer.begin(brief);
        List<Written> all = new ArrayList<>();
        while (all.isEmpty()
                || !(all.getLast() instanceof Written.Done
                        || all.getLast() instanceof Written.GivenUp)) {
            all.add(writer.step());
        }
        return all;
    }

    private static Written.Sentence sentence(List<Written> all, int index) {
        return all.stream()
                .filter(Written.Sentence.class::isInstance)
                .map(Written.Sentence.class::cast)
                .toList()
                .get(index);
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
