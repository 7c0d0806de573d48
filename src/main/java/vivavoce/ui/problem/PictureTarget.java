package vivavoce.ui.problem;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a picture be dropped anywhere on a node. */
public final class PictureTarget {

    private final PictureIntake intake;
    private final DropOverlay overlay;

    /** A target that shows the overlay while something is over it. */
    public PictureTarget(PictureIntake intake, DropOverlay overlay) {
        this.intake = intake;
        this.overlay = overlay;
    }

    /** Takes drops on a node and all inside it. */
    public void listenTo(Node node) {
        node.addEventFilter(DragEvent.DRAG_OVER, this::over);
        node.setOnDragExited(_ -> overlay.setVisible(false));
        node.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        if (offer(event.getDragboard())) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(drop(event.getDragboard()));
        event.consume();
    }

    /** Something is over the target; true when it may be a picture. */
    boolean offer(Clipboard dragged) {
        boolean picture = PictureIntake.accepts(dragged);
        overlay.setVisible(picture);
        return picture;
    }

    /** Something was let go over the target; true when it was taken. */
    boolean drop(Clipboard dragged) {
        overlay.setVisible(false);
        boolean picture = PictureIntake.accepts(dragged);
        if (picture) {
            intake.take(dragged);
        }
        return picture;
    }
}
