package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import vivavoce.conversation.Badge;
import vivavoce.conversation.Caption;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Presence;
import vivavoce.tutor.BoardLine;
import vivavoce.tutor.BoardLine.Mark;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a snapshot says is what the window shows. */
class SnapshotTest extends WindowTest {

    @Test
    void anEmptyBoardSaysHowToBegin() throws Exception {
        assertThat(fixture.find("#open-picture", Node.class).getParent().isVisible()).isTrue();
        fixture.show(Moments.middle());
        assertThat(fixture.find("#open-picture", Node.class).getParent().isVisible()).isFalse();
    }

    @Test
    void theBoardIsTypesetAndMarked() throws Exception {
        fixture.show(Moments.middle());
        assertThat(all(".board .formula"))
                .hasSize(3)
                .allSatisfy(node -> assertThat(((Label) node).getGraphic()).isNotNull())
                .extracting(Node::getAccessibleText)
                .containsExactly("3x + 1 = 4", "3x = 3, right", "x = 2, worth another look");
        assertThat(all(".board .right-mark"))
                .extracting(Node::isVisible)
                .containsExactly(false, true, false);
        assertThat(all(".doubt-wave"))
                .extracting(Node::isVisible)
                .containsExactly(false, false, true);
    }

    @Test
    void linesAreAlignedAtTheirEqualsSigns() throws Exception {
        fixture.show(Moments.middle());
        List<Double> left = all(".board-row").stream().map(Node::getLayoutX).toList();
        assertThat(left.get(0)).isZero();
        assertThat(left).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aLongLineIsSetSmallerNotCut() throws Exception {
        String line = "1+2+3+4+5+6+7+8+9+10+11+12+13+14+15+16+17=153";
        fixture.show(board(new BoardLine(line, Mark.PLAIN)));
        fixture.settle();
        Node row = all(".board-row").getFirst();
        double right = row.localToScene(row.getBoundsInLocal()).getMaxX();
        Node board = fixture.find(".board", Node.class);
        assertThat(right).isLessThan(board.localToScene(board.getBoundsInLocal()).getMaxX());
    }

    @Test
    void latexThatCannotBeReadIsShownAsItIs() throws Exception {
        fixture.show(board(new BoardLine("\\nonsense", Mark.PLAIN)));
        Label formula = (Label) all(".board .formula").getFirst();
        assertThat(formula.getGraphic()).isNull();
        assertThat(formula.getText()).isEqualTo("\\nonsense");
    }

    @Test
    void aBoardMayShrinkAgain() throws Exception {
        fixture.show(Moments.middle());
        fixture.show(board(new BoardLine("x=1", Mark.RIGHT)));
        assertThat(all(".board .formula"))
                .extracting(Node::getAccessibleText)
                .containsExactly("x = 1, right");
    }

    @Test
    void captionsFollowTheVoice() throws Exception {
        fixture.show(talk(new Caption(false, "What could you do first?", 10)));
        assertThat(text(".caption-heard")).isEqualTo("What could");
        assertThat(text(".caption-rest")).isEqualTo(" you do first?");
        fixture.show(talk(new Caption(false, "What could you do first?", 99)));
        assertThat(text(".caption-heard")).isEqualTo("What could you do first?");
        assertThat(text(".caption-rest")).isEmpty();
    }

    @Test
    void captionsStayAtTheNewestWords() throws Exception {
        fixture.show(talk(IntStream.range(0, 40).mapToObj(SnapshotTest::caption)));
        ScrollPane captions = fixture.find("#captions", ScrollPane.class);
        assertThat(captions.getVvalue()).isEqualTo(captions.getVmax());
        fixture.show(talk(IntStream.range(0, 60).mapToObj(SnapshotTest::caption)));
        assertThat(captions.getVvalue()).isEqualTo(captions.getVmax());
    }

    @Test
    void thePresenceHasAName() throws Exception {
        fixture.show(Moments.waiting());
        assertThat(label("#presence-name")).isEqualTo("Take your time");
        assertThat(apt("#go-on")).isTrue();
        fixture.show(Moments.middle());
        assertThat(label("#presence-name")).isEqualTo("Speaking");
        assertThat(apt("#stop")).isTrue();
        assertThat(apt("#go-on")).isFalse();
    }

    @Test
    void withoutAMicrophoneItDoesNotClaimToHear() throws Exception {
        fixture.show(Moments.error());
        assertThat(label("#presence-advice")).contains("type to me");
        fixture.show(Moments.start());
        assertThat(label("#presence-advice")).doesNotContain("type to me");
    }

    @Test
    void theMeterFollowsTheMicrophoneUnlessMuted() throws Exception {
        fixture.show(level(0.5));
        assertThat(all(".level-bar")).extracting(Node::getOpacity).containsOnly(1.0);
        fixture.robot.clickOn("#mute");
        fixture.show(level(0.6));
        assertThat(all(".level-bar")).extracting(Node::getOpacity).doesNotContain(1.0);
    }

    @Test
    void aNoticeIsDismissedUntilItChanges() throws Exception {
        fixture.show(Moments.error());
        assertThat(fixture.find(".notice", Node.class).isVisible()).isTrue();
        fixture.robot.clickOn("#dismiss");
        fixture.show(Moments.error());
        assertThat(fixture.find(".notice", Node.class).isVisible()).isFalse();
        fixture.show(notice("The loudspeaker is gone; I write instead."));
        assertThat(label("#notice")).startsWith("The loudspeaker");
        fixture.show(notice(""));
        assertThat(fixture.find(".notice", Node.class).isVisible()).isFalse();
    }

    @Test
    void aBadgeSaysWhatIsWrongAndLeadsToWhatCanBeDone() throws Exception {
        Badge badge = Moments.NO_MICROPHONE.getFirst();
        fixture.show(Moments.error());
        Labeled missing = fixture.find("#badge-microphone", Labeled.class);
        assertThat(missing.getText()).isEqualTo("Microphone");
        assertThat(missing.getAccessibleText()).contains(badge.sentence());
        fixture.robot.clickOn(missing);
        fixture.settle();
        assertThat(label("#status-microphone .explanation")).isEqualTo(badge.sentence());
        fixture.robot.clickOn("#status-act-microphone");
        assertThat(fixture.find("#setup", Node.class).isVisible()).isTrue();
        assertThat(fixture.find("#status", Node.class).isVisible()).isFalse();
    }

    @Test
    void theWayToInterruptIsSeenAtAGlance() throws Exception {
        fixture.show(Moments.error());
        assertThat(fixture.find("#badge-echo", Labeled.class).getText()).isEqualTo("speak up");
        fixture.robot.clickOn("#badge-echo");
        fixture.robot.push(KeyCode.ESCAPE);
        assertThat(fixture.find("#status", Node.class).isVisible()).isFalse();
    }

    private List<Node> all(String query) {
        return List.copyOf(fixture.scene().getRoot().lookupAll(query));
    }

    private String text(String query) {
        return fixture.find(query, Text.class).getText();
    }

    private String label(String query) {
        return fixture.find(query, Label.class).getText();
    }

    private boolean apt(String query) {
        return fixture.find(query, Node.class)
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("apt"));
    }

    private static Caption caption(int number) {
        return Moments.heard(number % 2 == 0, "Sentence number " + number);
    }

    private static ConversationView talk(Stream<Caption> captions) {
        return new ConversationView(
                Presence.LISTENING, List.of(), captions.toList(), 0, List.of(), "");
    }

    private static ConversationView talk(Caption caption) {
        return talk(Stream.of(caption));
    }

    private static ConversationView board(BoardLine line) {
        return new ConversationView(Presence.LISTENING, List.of(line), List.of(), 0, List.of(), "");
    }

    private static ConversationView level(double level) {
        return new ConversationView(Presence.LISTENING, List.of(), List.of(), level, List.of(), "");
    }

    private static ConversationView notice(String notice) {
        return new ConversationView(Presence.LISTENING, List.of(), List.of(), 0, List.of(), notice);
    }
}
