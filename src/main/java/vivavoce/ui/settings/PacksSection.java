package vivavoce.ui.settings;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vivavoce.ui.files.FileAsker;
import vivavoce.ui.files.FileAsker.Kind;
import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;
import vivavoce.ui.settings.Packs.Entry;
import vivavoce.ui.settings.Packs.Offer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;

/** Other models and voices: used, checked, removed, installed. On the FX thread. */
public final class PacksSection extends VBox {

    /** Something that is done with a pack, by its id. */
    @FunctionalInterface
    private interface Task {
        void run(String id) throws PacksException;
    }

    private final Packs packs;
    private final Executor background;
    private final FileAsker asker;
    private final VBox rows = new VBox();
    private final Label said = new Label();
    private final InstallPane install;

    /**
     * The section.
     *
     * @param background where packs are read and written
     * @param asker asks for a folder or a zip
     */
    public PacksSection(Packs packs, Executor background, FileAsker asker) {
        this.packs = packs;
        this.background = background;
        this.asker = asker;
        install = new InstallPane(packs, background, this::installed);
        said.setId("packs-said");
        said.getStyleClass().add("explanation");
        said.setWrapText(true);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        rows.getStyleClass().add("pack-rows");
        getChildren().add(new Section("section.packs", rows, install, said, sources(), address()));
    }

    private FlowPane sources() {
        FlowPane sources =
                new FlowPane(
                        source("pack-from-folder", Kind.PACK_FOLDER),
                        source("pack-from-zip", Kind.PACK_ZIP));
        sources.getStyleClass().add("confirm-buttons");
        return sources;
    }

    private HBox address() {
        TextField address = new TextField();
        address.setId("pack-address");
        address.setPromptText(Words.of("pack.example"));
        address.setAccessibleText(Words.of("setting.pack-address"));
        HBox.setHgrow(address, Priority.ALWAYS);
        Button fetch =
                PackRow.button("pack-from-address", Words.of("setting.pack-from-address"), "");
        fetch.disableProperty().bind(address.textProperty().isEmpty());
        fetch.setOnAction(_ -> install.look(address.getText().strip()));
        address.setOnAction(_ -> fetch.fire());
        HBox row = new HBox(address, fetch);
        row.getStyleClass().add("pack-address");
        return row;
    }

    private Button source(String id, Kind kind) {
        Button button = PackRow.button(id, Words.of("setting." + id), "");
        button.setOnAction(_ ->
                asker.ask(getScene().getWindow(), kind)
                        .map(Path::toString)
                        .ifPresent(install::look));
        return button;
    }

    /** Reads again what there is. */
    public void refresh() {
        background.execute(() -> {
            try {
                List<Entry> read = packs.list();
                Platform.runLater(() -> show(read));
            } catch (PacksException e) {
                say(Said.of(e.sentence()));
            }
        });
    }

    private void show(List<Entry> entries) {
        rows.getChildren().setAll(entries.stream().map(this::row).toList());
    }

    private PackRow row(Entry entry) {
        Offer offer = entry.offer();
        return new PackRow(
                entry,
                deed -> {
                    switch (deed) {
                        case INSTALL -> install.look(offer.id());
                        case USE -> run(packs::use, offer, "pack.done.use");
                        case STOP_USING -> run(packs::stopUsing, offer, "pack.done.stop-using");
                        case VERIFY -> run(packs::verify, offer, "pack.done.verify");
                        case REMOVE -> run(packs::remove, offer, "pack.done.remove");
                    }
                });
    }

    private void installed(String sentence) {
        say(sentence);
        refresh();
    }

    private void run(Task task, Offer offer, String done) {
        background.execute(() -> {
            try {
                task.run(offer.id());
                say(Words.of(done, offer.name()));
            } catch (PacksException e) {
                say(Said.of(e.sentence()));
            }
            refresh();
        });
    }

    private void say(String sentence) {
        Platform.runLater(() -> said.setText(sentence));
    }
}
