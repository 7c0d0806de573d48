package vivavoce.ui.problem;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import vivavoce.camera.Camera;
import vivavoce.camera.CameraException;
import vivavoce.camera.CameraFrame;
import vivavoce.camera.Cameras;
import vivavoce.camera.Picture;
import vivavoce.conversation.Badge;
import vivavoce.conversation.Badge.Part;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The camera, on only while this is seen: it finds the paper, and takes the picture by itself once
 * the page is held still. On the FX thread.
 */
public final class CameraPane extends VBox {

    private static final Duration EVERY = Duration.millis(80);

    private final Cameras cameras;
    private final Executor background;
    private final Supplier<String> chosen;
    private final Consumer<Picture> taken;
    private final Consumer<Badge> state;
    private final Runnable closed;
    private final PictureView preview = new PictureView();
    private final SheetOutline outline = new SheetOutline();
    private final Region light = new Region();
    private final Label title = new Label();
    private final Label advice = new Label();
    private final Button take = new Button(Words.of("camera.take"));
    private final Button close = new Button(Words.of("camera.close"));
    private final Timeline looking = new Timeline(new KeyFrame(EVERY, _ -> look()));
    private Viewfinder viewfinder = new Viewfinder();
    private @Nullable Camera camera;
    private @Nullable CameraFrame last;
    private Viewfinder.@Nullable Sight sight;

    /**
     * A hidden pane; its camera is off.
     *
     * @param chosen the name of the camera to be used, or ""
     * @param background where cameras are opened and closed
     * @param state hears of how the camera is
     * @param taken gets the picture of a page
     * @param closed runs when it is put away
     */
    public CameraPane(
            Cameras cameras,
            Supplier<String> chosen,
            Executor background,
            Consumer<Picture> taken,
            Consumer<Badge> state,
            Runnable closed) {
        this.cameras = cameras;
        this.chosen = chosen;
        this.state = state;
        this.background = background;
        this.taken = taken;
        this.closed = closed;
        setId("camera-pane");
        getStyleClass().add("confirm");
        light.getStyleClass().add("camera-light");
        light.managedProperty().bind(light.visibleProperty());
        title.getStyleClass().add("page-title");
        title.setId("camera-title");
        HBox head = new HBox(light, title);
        head.getStyleClass().add("camera-head");
        StackPane frame = new StackPane(nothing(), preview, outline);
        frame.getStyleClass().add("seen-picture");
        VBox.setVgrow(frame, Priority.ALWAYS);
        advice.getStyleClass().add("explanation");
        advice.setId("camera-advice");
        advice.setWrapText(true);
        getChildren().addAll(head, frame, advice, buttons());
        looking.setCycleCount(Animation.INDEFINITE);
        setVisible(false);
    }

    /** What stands where no picture is. */
    private Node nothing() {
        StackPane nothing = new StackPane(Icon.CAMERA.node());
        nothing.getStyleClass().add("no-picture");
        nothing.visibleProperty().bind(light.visibleProperty().not());
        return nothing;
    }

    private FlowPane buttons() {
        take.setId("camera-take");
        take.getStyleClass().add("accent");
        take.setAccessibleText(take.getText());
        take.setOnAction(_ -> takeNow());
        take.managedProperty().bind(take.visibleProperty());
        close.setId("camera-close");
        close.getStyleClass().add("quiet");
        close.accessibleTextProperty().bind(close.textProperty());
        close.setOnAction(_ -> close());
        FlowPane buttons = new FlowPane(take, close);
        buttons.getStyleClass().add("confirm-buttons");
        return buttons;
    }

    /** Switches the camera on. */
    public void open() {
        if (isVisible()) {
            return;
        }
        viewfinder = new Viewfinder();
        sight = null;
        last = null;
        preview.clear();
        outline.clear();
        take.setDisable(true);
        take.setVisible(true);
        close.setText(Words.of("camera.close"));
        shine(false);
        advice.setText(Words.of("camera.opening"));
        setVisible(true);
        String wanted = chosen.get();
        background.execute(() -> {
            try {
                Camera opened = cameras.open(wanted);
                Platform.runLater(() -> opened(opened));
            } catch (CameraException e) {
                Platform.runLater(() -> refused(e));
            }
        });
    }

    private void refused(CameraException why) {
        String sentence = Said.of(String.valueOf(why.getMessage()));
        advice.setText(sentence);
        take.setVisible(false);
        close.setText(Words.of("help.close"));
        close.requestFocus();
        state.accept(new Badge(Part.CAMERA, why.isMissing() ? "NONE" : "REFUSED", false, sentence));
    }

    private void opened(Camera opened) {
        if (!isVisible()) {
            background.execute(opened::close);
            return;
        }
        camera = opened;
        shine(true);
        advice.setText(Words.of("camera.show"));
        looking.play();
        look();
        take.requestFocus();
    }

    /** Says whether the camera is on, and only then. */
    private void shine(boolean on) {
        light.setVisible(on);
        state.accept(
                new Badge(
                        Part.CAMERA,
                        on ? "ON" : "OFF",
                        true,
                        Words.of(on ? "camera.sentence.on" : "camera.sentence.off")));
        title.setText(Words.of(on ? "camera.title" : "camera.title.off"));
    }

    /** Switches the camera off. */
    public void close() {
        if (isVisible()) {
            looking.stop();
            Camera open = camera;
            camera = null;
            if (open != null) {
                background.execute(open::close);
            }
            setVisible(false);
            if (open != null) {
                shine(false);
            }
            closed.run();
        }
    }

    /** Looks at the newest picture, if it is a new one. */
    void look() {
        Camera open = camera;
        CameraFrame frame = open == null ? null : open.latest().orElse(null);
        if (frame == null || frame.equals(last)) {
            return;
        }
        last = frame;
        Viewfinder.Sight seen = viewfinder.look(frame);
        sight = seen;
        take.setDisable(false);
        preview.show(seen.picture());
        outline.show(seen.picture(), seen.sheet());
        advice.setText(Words.of(seen.sheet().isPresent() ? "camera.hold" : "camera.show"));
        if (seen.ready()) {
            takeNow();
        }
    }

    private void takeNow() {
        Viewfinder.Sight seen = sight;
        if (seen != null) {
            close();
            taken.accept(seen.taken());
        }
    }
}
