package vivavoce.ui.controls;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import vivavoce.conversation.Badge;

import java.util.List;
import java.util.function.Consumer;

/** What works and what does not, at a glance; a click says what to do. */
public final class BadgeRow extends HBox {

    private final Consumer<String> explain;
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private List<Badge> shown = List.of();

    /** An empty row; {@code explain} gets the sentence of a badge that was clicked. */
    public BadgeRow(Consumer<String> explain) {
        this.explain = explain;
        getStyleClass().add("badges");
    }

    /** In a narrow window, or with many badges, those that work lose their names. */
    public void fit(ObservableValue<Number> windowWidth) {
        windowWidth.subscribe(width -> tighten(width.doubleValue()));
    }

    private void tighten(double windowWidth) {
        boolean tight = shown.size() * 95 + 620 > windowWidth;
        pseudoClassStateChanged(TIGHT, tight);
    }

    /** Shows the badges. */
    public void show(List<Badge> badges) {
        if (!badges.equals(shown)) {
            shown = List.copyOf(badges);
            getChildren().setAll(shown.stream().map(this::button).toList());
            tighten(getScene() == null ? Double.MAX_VALUE : getScene().getWidth());
        }
    }

    private Button button(Badge badge) {
        Region dot = new Region();
        dot.getStyleClass().add("badge-dot");
        Button button = new Button(badge.part(), dot);
        button.getStyleClass().addAll("badge", badge.working() ? "works" : "missing");
        button.setTooltip(new Tooltip(badge.sentence()));
        button.setAccessibleText(badge.part() + ". " + badge.sentence());
        button.setOnAction(_ -> explain.accept(badge.sentence()));
        return button;
    }
}
