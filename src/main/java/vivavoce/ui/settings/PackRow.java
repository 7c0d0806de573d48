package vivavoce.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vivavoce.ui.controls.SureButton;
import vivavoce.ui.look.Words;
import vivavoce.ui.settings.Packs.Entry;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** One pack: what it is, how it stands, and what can be done with it. */
final class PackRow extends HBox {

    /** What can be done with a pack. */
    enum Deed {
        INSTALL,
        USE,
        STOP_USING,
        VERIFY,
        REMOVE
    }

    PackRow(Entry entry, Consumer<Deed> act) {
        getStyleClass().addAll("setting-row", "pack-row");
        setId("pack-" + entry.offer().id());
        Label name = new Label(entry.offer().name());
        name.getStyleClass().add("setting-name");
        Label about =
                new Label(
                        Words.of(
                                "pack.about",
                                Words.of("pack.kind." + entry.offer().kind()),
                                entry.offer().size(),
                                Words.of("pack.state", entry.state())));
        about.getStyleClass().add("explanation");
        VBox words = new VBox(name, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane deeds = new FlowPane();
        deeds.getStyleClass().add("pack-deeds");
        for (Deed deed : deeds(entry)) {
            deeds.getChildren().add(button(deed, entry.offer().name(), act));
        }
        getChildren().addAll(words, deeds);
    }

    private static List<Deed> deeds(Entry entry) {
        return switch (entry.state()) {
            case KNOWN -> List.of(Deed.INSTALL);
            case INSTALLED -> List.of(Deed.USE, Deed.VERIFY, Deed.REMOVE);
            case IN_USE -> List.of(Deed.STOP_USING, Deed.VERIFY, Deed.REMOVE);
        };
    }

    private static Button button(Deed deed, String pack, Consumer<Deed> act) {
        String id = deed.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (deed == Deed.REMOVE) {
            return new SureButton(id, "pack.remove", "pack.remove.sure", () -> act.accept(deed));
        }
        Button button = button(id, Words.of("pack", deed), pack);
        button.setOnAction(_ -> act.accept(deed));
        return button;
    }

    static Button button(String id, String text, String about) {
        Button button = new Button(text);
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setAccessibleText((text + " " + about).strip());
        return button;
    }
}
