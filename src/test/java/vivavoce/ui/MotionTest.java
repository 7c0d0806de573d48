package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Presence;
import vivavoce.settings.Look.MotionChoice;
import vivavoce.tutor.BoardLine;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Whoever wants stillness gets it: two pictures of the window, some frames apart, are the same. */
class MotionTest extends WindowTest {

    private static final int FRAMES = 12;

    @Test
    void withReducedMotionNothingMoves() throws Exception {
        for (ConversationView view :
                new ConversationView[] {
                    Moments.start(), Moments.middle(), Moments.thinking(), Moments.waiting()
                }) {
            fixture.show(view);
            assertThat(moves()).isFalse();
        }
    }

    @Test
    void aNewLineStandsAtOnce() throws Exception {
        fixture.show(Moments.start());
        fixture.show(Moments.longBoard());
        assertThat(fixture.scene().getRoot().lookupAll(".board-row"))
                .hasSizeGreaterThan(5)
                .allSatisfy(row -> {
                    assertThat(row.getOpacity()).isOne();
                    assertThat(row.getTranslateY()).isZero();
                });
    }

    /** Drawing anew at every pulse took a fifth of a core, for ever. */
    @Test
    void aPlotIsDrawnOnce() throws Exception {
        List<BoardLine> solved =
                List.of(
                        new BoardLine("3x+1=4", BoardLine.Mark.PLAIN),
                        new BoardLine("x=1", BoardLine.Mark.RIGHT));
        fixture.show(new ConversationView(Presence.LISTENING, solved, List.of(), 0, List.of(), ""));
        Node drawn = fixture.scene().getRoot().lookup(".plot .axis");
        assertThat(drawn).isNotNull();
        WindowFixture.onFx(() -> {
            drawn.getParent().requestLayout();
            return true;
        });
        frames();
        assertThat(fixture.scene().getRoot().lookup(".plot .axis")).isSameAs(drawn);
    }

    @Test
    void theSettingIsObeyedAtOnceAndSaved() throws Exception {
        fixture.show(Moments.middle());
        choose("#setting-motion-full");
        assertThat(moves()).isTrue();
        choose("#setting-motion-reduced");
        assertThat(moves()).isFalse();
        assertThat(fixture.saved.getLast().look().motion()).isEqualTo(MotionChoice.REDUCED);
    }

    private void choose(String query) throws Exception {
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        WindowFixture.onFx(() -> {
            fixture.scene().lookup(query).requestFocus();
            return true;
        });
        fixture.robot.push(KeyCode.SPACE);
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        fixture.settle();
    }

    private boolean moves() throws Exception {
        fixture.settle();
        int[] before = picture();
        frames();
        return !Arrays.equals(before, picture());
    }

    /** Of what there is to be seen, in numbers. */
    private int[] picture() throws Exception {
        return WindowFixture.onFx(() -> {
            Node root = fixture.scene().getRoot();
            WritableImage image = root.snapshot(null, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader()
                    .getPixels(
                            0,
                            0,
                            width,
                            height,
                            PixelFormat.getIntArgbInstance(),
                            pixels,
                            0,
                            width);
            return pixels;
        });
    }

    /** Some frames pass. */
    private static void frames() throws Exception {
        CompletableFuture<Void> passed = new CompletableFuture<>();
        WindowFixture.onFx(() -> {
            new AnimationTimer() {
                private int left = FRAMES;

                @Override
                public void handle(long now) {
                    if (--left == 0) {
                        stop();
                        passed.complete(null);
                    }
                }
            }.start();
            return true;
        });
        passed.get();
    }
}
