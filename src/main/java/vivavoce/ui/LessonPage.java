package vivavoce.ui;

import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vivavoce.camera.Picture;
import vivavoce.conversation.Badge;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.ui.board.BoardView;
import vivavoce.ui.captions.CaptionsView;
import vivavoce.ui.captions.HeardBar;
import vivavoce.ui.controls.AskBar;
import vivavoce.ui.controls.CommandBar;
import vivavoce.ui.look.Appearance;
import vivavoce.ui.presence.LatencyMeter;
import vivavoce.ui.presence.PresencePane;
import vivavoce.ui.problem.CameraPane;
import vivavoce.ui.problem.ConfirmPane;

import java.util.function.Consumer;

/**
 * The lesson in two columns: the learner's work with what the learner says below it, the tutor with
 * what it said and the keys that steer it.
 */
final class LessonPage extends GridPane {

    private static final double BOARD_SHARE = 61;

    private final CaptionsView captions = new CaptionsView();
    private final HeardBar heard;
    private final BoardView board;
    private final PresencePane presence;
    private final LatencyMeter latency = new LatencyMeter();
    private final AskBar ask;
    private final CommandBar commands;
    private final ConfirmPane confirm;
    private final CameraPane camera;

    /**
     * The page.
     *
     * @param openPicture asks for a picture file
     * @param takeScreen asks for a part of the screen
     * @param taken gets the picture of a page that the camera saw
     * @param cameraState hears of how the camera is
     * @param rest gives the keyboard to nobody in particular
     */
    LessonPage(
            Consumer<Intent> intents,
            Furnishing furnishing,
            Appearance appearance,
            Runnable openPicture,
            Runnable takeScreen,
            Consumer<Picture> taken,
            Consumer<Badge> cameraState,
            Runnable rest) {
        getStyleClass().add("lesson");
        board = new BoardView(furnishing.typesetter(), appearance.motion(), openPicture);
        presence = new PresencePane(appearance.motion());
        ask = new AskBar(intents, openPicture, takeScreen, this::toggleCamera);
        commands = new CommandBar(intents, rest);
        heard = new HeardBar(furnishing.typesetter(), ask::correct);
        confirm = new ConfirmPane(furnishing.typesetter(), intents, rest);
        camera =
                new CameraPane(
                        furnishing.machine().cameras(),
                        () -> furnishing.settings().current().devices().camera(),
                        furnishing.background(),
                        taken,
                        cameraState,
                        rest);
        ask.onMute(presence::muted);
        captions.follow(appearance.captionSize());
        layOut();
    }

    private void layOut() {
        StackPane paper = new StackPane(board, confirm, camera);
        // What they cover cannot be reached either.
        board.visibleProperty().bind(confirm.visibleProperty().or(camera.visibleProperty()).not());
        VBox work = new VBox(paper, heard);
        work.getStyleClass().add("work");
        VBox.setVgrow(paper, Priority.ALWAYS);
        VBox tutor = new VBox(presence, latency, captions);
        tutor.getStyleClass().add("tutor-column");
        VBox.setVgrow(captions, Priority.ALWAYS);
        add(work, 0, 0);
        add(tutor, 1, 0);
        add(ask, 0, 1);
        add(commands, 1, 1);
        getColumnConstraints().addAll(column(BOARD_SHARE), column(100 - BOARD_SHARE));
        getRowConstraints()
                .addAll(row(Priority.ALWAYS, VPos.CENTER), row(Priority.NEVER, VPos.BOTTOM));
    }

    void show(ConversationView view) {
        board.show(view.board());
        captions.show(view.captions(), view.hearing());
        heard.show(view);
        presence.show(view.presence(), view.meters());
        presence.deaf(view.badges().stream().anyMatch(LessonPage::noMicrophone));
        latency.show(view.meters().gaps());
        ask.show(view.meters().microphone());
        commands.show(view.presence());
        confirm.show(view.seen());
    }

    void toggleCamera() {
        if (camera.isVisible()) {
            camera.close();
        } else {
            camera.open();
        }
    }

    void toggleLatency() {
        latency.toggle();
    }

    CameraPane camera() {
        return camera;
    }

    AskBar ask() {
        return ask;
    }

    ConfirmPane confirm() {
        return confirm;
    }

    private static boolean noMicrophone(Badge badge) {
        return badge.part() == Badge.Part.MICROPHONE && !badge.working();
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setFillWidth(true);
        return column;
    }

    private static RowConstraints row(Priority grow, VPos stands) {
        RowConstraints row = new RowConstraints();
        row.setVgrow(grow);
        row.setValignment(stands);
        return row;
    }
}
