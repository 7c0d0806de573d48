package vivavoce.ui.controls;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vivavoce.conversation.Badge;
import vivavoce.conversation.Badge.Part;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What works, why, and what to do where something does not; over the window, until closed. */
public final class StatusPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Consumer<Part> act;
    private final VBox rows = new VBox();
    private final Button close = new Button(null, Icon.CLOSE.node());
    private List<Badge> badges = List.of();
    private @Nullable Part chosen;

    /**
     * A hidden pane.
     *
     * @param act leads to where something can be done about a part
     */
    public StatusPane(Consumer<Part> act) {
        this.act = act;
        setId("status");
        getStyleClass().addAll("card", "status");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label(Words.of("status.title"));
        title.getStyleClass().add("section-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        close.setId("status-close");
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(Words.of("help.close"));
        close.setOnAction(_ -> setVisible(false));
        HBox head = new HBox(title, close);
        head.getStyleClass().add("title-line");
        rows.getStyleClass().add("status-rows");
        getChildren().addAll(head, rows);
        setVisible(false);
    }

    /** Shows these badges. */
    public void show(List<Badge> newBadges) {
        if (!newBadges.equals(badges)) {
            badges = List.copyOf(newBadges);
            fill();
        }
    }

    /** Opens, with one part marked; closes when that part is marked already. */
    public void open(Part part) {
        boolean again = isVisible() && part == chosen;
        chosen = part;
        fill();
        setVisible(!again);
        if (isVisible()) {
            close.requestFocus();
        }
    }

    private void fill() {
        rows.getChildren().setAll(badges.stream().map(this::row).toList());
    }

    private HBox row(Badge badge) {
        Label name = new Label(BadgeWords.title(badge));
        name.getStyleClass().add("setting-name");
        Label sentence = new Label(Said.of(badge.sentence()));
        sentence.getStyleClass().add("explanation");
        sentence.setWrapText(true);
        VBox words = new VBox(name, sentence);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(new BadgeFace(badge.part()), words, action(badge.part()));
        row.setId("status-" + badge.part().name().toLowerCase(Locale.ROOT));
        row.getStyleClass().addAll("status-row", "badge", badge.working() ? "works" : "missing");
        row.pseudoClassStateChanged(CHOSEN, badge.part() == chosen);
        return row;
    }

    private Button action(Part part) {
        Button action = new Button(BadgeWords.advice(part));
        action.setId("status-act-" + part.name().toLowerCase(Locale.ROOT));
        action.getStyleClass().add("quiet");
        action.setMinWidth(USE_PREF_SIZE);
        action.setAccessibleText(Words.of("badge", part) + ": " + action.getText());
        action.setOnAction(_ -> {
            setVisible(false);
            act.accept(part);
        });
        return action;
    }
}
