package vivavoce.ui.captions;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vivavoce.conversation.Caption;
import vivavoce.ui.look.Words;

import java.util.ArrayList;
import java.util.List;

/**
 * The transcript. It follows the newest words until the learner scrolls back, and again once they
 * return to the end. On the FX thread.
 */
public final class CaptionsView extends StackPane {

    private static final double AT_END = 0.999;

    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);
    private final Label empty = new Label(Words.of("captions.empty"));
    private final List<CaptionBlock> blocks = new ArrayList<>();
    private List<Caption> shown = List.of();
    private boolean following = true;

    /** An empty transcript. */
    public CaptionsView() {
        getStyleClass().add("captions");
        column.getStyleClass().add("caption-column");
        empty.getStyleClass().add("captions-empty");
        empty.setWrapText(true);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setId("captions");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleRole(AccessibleRole.TEXT);
        scroll.setAccessibleText(Words.of("captions.name"));
        scroll.setOnScroll(_ -> following = scroll.getVvalue() >= AT_END);
        scroll.setOnKeyReleased(_ -> following = scroll.getVvalue() >= AT_END);
        scroll.setOnMouseReleased(_ -> following = scroll.getVvalue() >= AT_END);
        column.heightProperty().addListener(_ -> follow());
        getChildren().addAll(scroll, fade(), empty);
    }

    /** Shows words at this size, 1 = as usual. */
    public void follow(ObservableValue<Double> size) {
        size.subscribe(times -> column.setStyle("-fx-font-size: %sem;".formatted(times)));
    }

    /**
     * Shows the transcript, oldest first.
     *
     * @param hearing the words of the turn that the learner is in, or ""
     */
    public void show(List<Caption> captions, String hearing) {
        if (hearing.isBlank()) {
            show(captions);
            return;
        }
        List<Caption> all = new ArrayList<>(captions);
        all.add(new Caption(true, hearing + "…", 0));
        show(all);
    }

    private void show(List<Caption> captions) {
        if (captions.equals(shown)) {
            return;
        }
        while (blocks.size() > captions.size()) {
            column.getChildren().remove(blocks.removeLast());
        }
        for (int i = 0; i < captions.size(); i++) {
            if (i == blocks.size()) {
                blocks.add(new CaptionBlock());
                column.getChildren().add(blocks.getLast());
            }
            if (i >= shown.size() || !captions.get(i).equals(shown.get(i))) {
                blocks.get(i).show(captions.get(i));
            }
        }
        shown = List.copyOf(captions);
        empty.setVisible(shown.isEmpty());
    }

    /** Words that have scrolled away fade out instead of being cut. */
    private Region fade() {
        Region fade = new Region();
        fade.getStyleClass().add("caption-fade");
        fade.setMouseTransparent(true);
        fade.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(fade, Pos.TOP_CENTER);
        fade.visibleProperty()
                .bind(
                        column.heightProperty()
                                .greaterThan(scroll.heightProperty())
                                .and(scroll.vvalueProperty().greaterThan(0)));
        return fade;
    }

    private void follow() {
        if (following) {
            scroll.setVvalue(scroll.getVmax());
        }
    }
}
