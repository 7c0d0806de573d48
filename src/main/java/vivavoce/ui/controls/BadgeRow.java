package vivavoce.ui.controls;

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
    private List<Badge> shown = List.of();

    /** An empty row; {@code explain} gets the sentence of a badge that was clicked. */
    public BadgeRow(Consumer<String> explain) {
        this.explain = explain;
        getStyleClass().add("badges");
    }

    /** Shows the badges. */
    public void show(List<Badge> badges) {
        if (!badges.equals(shown)) {
            shown = List.copyOf(badges);
            getChildren().setAll(shown.stream().map(this::button).toList());
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
