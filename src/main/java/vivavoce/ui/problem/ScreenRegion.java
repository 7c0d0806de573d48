package vivavoce.ui.problem;

import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import vivavoce.camera.Picture;
import vivavoce.ui.look.Words;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A part of the screen as a picture: the window steps aside, the screen stands still, and a
 * rectangle is drawn on it. Enter takes all of the screen, Escape nothing. On the FX thread.
 */
public final class ScreenRegion {

    /** Long enough for a desktop to redraw what was behind the window. */
    private static final Duration STEP_ASIDE = Duration.millis(350);

    private static final double SMALLEST = 8;

    private final Stage owner;
    private final Consumer<Picture> taken;
    private final Rectangle frame = new Rectangle();
    private final Label how = new Label(Words.of("screen.how"));
    private double fromX;
    private double fromY;

    private ScreenRegion(Stage owner, Consumer<Picture> taken) {
        this.owner = owner;
        this.taken = taken;
        frame.setId("screen-frame");
        frame.getStyleClass().add("screen-frame");
        frame.setManaged(false);
        how.getStyleClass().add("screen-how");
        how.setMouseTransparent(true);
    }

    /**
     * Asks for a part of the screen that {@code owner} is on.
     *
     * @param taken gets it
     * @param refused runs where the desktop shows the screen to no program
     */
    public static void choose(
            Stage owner, ScreenEye eye, Consumer<Picture> taken, Runnable refused) {
        if (!eye.mayLook()) {
            refused.run();
            return;
        }
        Screen screen =
                Screen.getScreensForRectangle(
                                owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
                        .stream()
                        .findFirst()
                        .orElseGet(Screen::getPrimary);
        stepAside(owner);
        PauseTransition aside = new PauseTransition(STEP_ASIDE);
        aside.setOnFinished(_ -> {
            Rectangle2D bounds = screen.getBounds();
            Optional<WritableImage> still = eye.look(bounds);
            owner.show();
            still.ifPresentOrElse(
                    image -> new ScreenRegion(owner, taken).show(image, bounds), refused);
        });
        aside.play();
    }

    /** A window that is only made transparent stays in the picture where no compositor runs. */
    private static void stepAside(Stage owner) {
        EventHandler<WindowEvent> closed = owner.getOnHidden();
        owner.setOnHidden(null);
        owner.hide();
        owner.setOnHidden(closed);
    }

    private void show(WritableImage still, Rectangle2D bounds) {
        ImageView view = new ImageView(still);
        view.setFitWidth(bounds.getWidth());
        view.setFitHeight(bounds.getHeight());
        StackPane pane = new StackPane(view, frame, how);
        StackPane.setAlignment(view, Pos.TOP_LEFT);
        StackPane.setAlignment(how, Pos.BOTTOM_CENTER);
        pane.setAccessibleText(how.getText());
        pane.setCursor(Cursor.CROSSHAIR);
        Stage cover = new Stage(StageStyle.UNDECORATED);
        cover.initOwner(owner);
        cover.setTitle(how.getText());
        cover.setX(bounds.getMinX());
        cover.setY(bounds.getMinY());
        Scene scene = new Scene(pane, bounds.getWidth(), bounds.getHeight());
        scene.getStylesheets().addAll(owner.getScene().getStylesheets());
        pane.getStyleClass().addAll(owner.getScene().getRoot().getStyleClass());
        double scale = still.getWidth() / bounds.getWidth();
        pane.setOnMousePressed(this::begin);
        pane.setOnMouseDragged(this::stretch);
        pane.setOnMouseReleased(_ -> finish(cover, still, scale));
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                cover.close();
            } else if (event.getCode() == KeyCode.ENTER) {
                frame.setWidth(bounds.getWidth());
                frame.setHeight(bounds.getHeight());
                finish(cover, still, scale);
            }
        });
        cover.setScene(scene);
        cover.show();
        pane.requestFocus();
    }

    private void begin(MouseEvent event) {
        how.setVisible(false); // the problem may be below it
        fromX = event.getX();
        fromY = event.getY();
        stretch(event);
    }

    private void stretch(MouseEvent event) {
        frame.setX(Math.min(fromX, event.getX()));
        frame.setY(Math.min(fromY, event.getY()));
        frame.setWidth(Math.abs(event.getX() - fromX));
        frame.setHeight(Math.abs(event.getY() - fromY));
    }

    /** A click without a drag is no part of the screen. */
    private void finish(Stage cover, WritableImage still, double scale) {
        if (frame.getWidth() < SMALLEST || frame.getHeight() < SMALLEST) {
            return;
        }
        int x = (int) Math.clamp(frame.getX() * scale, 0, still.getWidth() - 1);
        int y = (int) Math.clamp(frame.getY() * scale, 0, still.getHeight() - 1);
        int width = (int) Math.min(frame.getWidth() * scale, still.getWidth() - x);
        int height = (int) Math.min(frame.getHeight() * scale, still.getHeight() - y);
        cover.close();
        taken.accept(Grey.of(new WritableImage(still.getPixelReader(), x, y, width, height)));
    }
}
