package vivavoce.ui.controls;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import vivavoce.conversation.Badge;
import vivavoce.conversation.Badge.Part;
import vivavoce.ui.look.Said;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What works and what does not, at a glance: a picture each, in words where something is amiss. */
public final class BadgeRow extends HBox {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final int MOST_IN_WORDS = 2;

    private final Consumer<Part> explain;
    private List<Badge> shown = List.of();

    /** An empty row; {@code explain} gets the part of a badge that was clicked. */
    public BadgeRow(Consumer<Part> explain) {
        this.explain = explain;
        getStyleClass().add("badges");
    }

    /** Shows the badges. */
    public void show(List<Badge> badges) {
        if (!badges.equals(shown)) {
            shown = List.copyOf(badges);
            getChildren().setAll(shown.stream().map(this::button).toList());
            long inWords = shown.stream().filter(badge -> !badge.working()).count();
            pseudoClassStateChanged(TIGHT, inWords > MOST_IN_WORDS);
        }
    }

    private Button button(Badge badge) {
        Button button = new Button(BadgeWords.glance(badge), new BadgeFace(badge.part()));
        button.setId("badge-" + badge.part().name().toLowerCase(Locale.ROOT));
        button.getStyleClass().addAll("badge", badge.working() ? "works" : "missing");
        boolean inWords = !badge.working() || badge.part() == Part.PROCESSOR;
        button.setContentDisplay(inWords ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        button.setMinWidth(USE_PREF_SIZE);
        String name = BadgeWords.title(badge) + ". " + Said.of(badge.sentence());
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.setOnAction(_ -> explain.accept(badge.part()));
        return button;
    }
}
