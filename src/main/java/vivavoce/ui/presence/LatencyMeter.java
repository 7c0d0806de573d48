package vivavoce.ui.presence;

import javafx.scene.control.Label;

import vivavoce.conversation.ResponseGaps;
import vivavoce.ui.look.Words;

/** How long the replies take, for whoever wants to know; hidden until asked for. */
public final class LatencyMeter extends Label {

    private static final double MEDIAN = 0.5;
    private static final double NEARLY_ALL = 0.95;
    private static final double MS = 1e-3;

    /** A hidden meter. */
    public LatencyMeter() {
        setId("latency");
        getStyleClass().add("latency");
        setMinHeight(USE_PREF_SIZE); // two lines where one is too narrow
        managedProperty().bind(visibleProperty());
        setVisible(false);
        show(ResponseGaps.NONE);
    }

    /** Shows it, or hides it. */
    public void toggle() {
        setVisible(!isVisible());
    }

    /** Shows the last gap, the median and the 95th percentile, seconds. */
    public void show(ResponseGaps gaps) {
        setText(
                gaps.ms().isEmpty()
                        ? Words.of("latency.none")
                        : Words.of(
                                "latency",
                                MS * gaps.ms().getLast(),
                                MS * gaps.quantile(MEDIAN).orElse(0),
                                MS * gaps.quantile(NEARLY_ALL).orElse(0),
                                gaps.ms().size()));
    }
}
