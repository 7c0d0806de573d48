package vivavoce.ui.history;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vivavoce.history.HtmlExport;
import vivavoce.history.PdfExport;
import vivavoce.history.Session;
import vivavoce.history.SessionStore;
import vivavoce.settings.Privacy;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.controls.SureButton;
import vivavoce.ui.look.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The kept lessons. Files are read and written in the background. On the FX thread. */
public final class HistoryPage extends StackPane {

    private final SessionStore store;
    private final Typesetter typesetter;
    private final Executor background;
    private final FileSaver saver;
    private final Consumer<String> say;
    private final Consumer<Session> replay;
    private final SessionList list = new SessionList();
    private final TextField search = new TextField();
    private final SessionView view;
    private final Label title = new Label();
    private final VBox reading;
    private final EmptyHistory empty;
    private List<Session> all = List.of();

    /**
     * The page.
     *
     * @param say gets a sentence for the learner
     * @param replay plays a lesson again
     */
    public HistoryPage(
            SessionStore store,
            SettingsKeeper settings,
            Typesetter typesetter,
            Executor background,
            FileSaver saver,
            Consumer<String> say,
            Consumer<Session> replay) {
        this.store = store;
        this.typesetter = typesetter;
        this.background = background;
        this.saver = saver;
        this.say = say;
        this.replay = replay;
        getStyleClass().add("page");
        view = new SessionView(typesetter);
        title.getStyleClass().add("page-title");
        reading = new VBox(title, buttons(), view);
        reading.getStyleClass().add("reading-column");
        VBox.setVgrow(view, Priority.ALWAYS);
        empty = new EmptyHistory(() -> settings.change(now -> now.with(new Privacy(true))));
        settings.follow(now -> empty.show(now.privacy().keepSessions()));
        search.setId("search");
        search.setPromptText(Words.of("history.search"));
        search.setAccessibleText(Words.of("history.search"));
        search.textProperty().subscribe((_, _) -> filter());
        list.getSelectionModel().selectedItemProperty().subscribe(this::open);
        getChildren().addAll(columns(), empty);
        getChildren().forEach(child -> child.setVisible(false)); // until they have been read
    }

    private HBox columns() {
        VBox left = new VBox(search, list);
        left.getStyleClass().add("session-column");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox columns = new HBox(left, reading);
        columns.getStyleClass().add("history");
        HBox.setHgrow(reading, Priority.ALWAYS);
        return columns;
    }

    private FlowPane buttons() {
        SureButton delete =
                new SureButton("delete", "history.delete", "history.delete.sure", this::delete);
        FlowPane buttons =
                new FlowPane(
                        button("replay", () -> chosen(replay)),
                        button("export-html", () -> chosen(this::exportHtml)),
                        button("export-pdf", () -> chosen(this::exportPdf)),
                        delete);
        buttons.getStyleClass().add("confirm-buttons");
        return buttons;
    }

    private static Button button(String id, Runnable press) {
        Button button = new Button(Words.of("history." + id));
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setAccessibleText(button.getText());
        button.setOnAction(_ -> press.run());
        return button;
    }

    /** Opens one of the lessons once they have been read. */
    public void choose(Session session) {
        background.execute(() -> Platform.runLater(() -> list.getSelectionModel().select(session)));
    }

    /** Reads the lessons again. */
    public void refresh() {
        background.execute(() -> {
            List<Session> read = store.list();
            Platform.runLater(() -> show(read));
        });
    }

    private void show(List<Session> sessions) {
        all = sessions;
        empty.setVisible(all.isEmpty());
        for (Node child : getChildren()) {
            child.setVisible(child == empty == all.isEmpty());
        }
        filter();
    }

    private void filter() {
        String wanted = search.getText();
        Session before = list.getSelectionModel().getSelectedItem();
        list.getItems()
                .setAll(
                        wanted.isBlank()
                                ? all
                                : all.stream().filter(each -> each.mentions(wanted)).toList());
        if (before == null || !list.getItems().contains(before)) {
            list.getSelectionModel().selectFirst();
        } else {
            list.getSelectionModel().select(before);
        }
        open(list.getSelectionModel().getSelectedItem());
    }

    private void open(@Nullable Session session) {
        reading.setVisible(session != null);
        if (session != null) {
            title.setText(SessionNames.title(session));
            view.show(session);
        }
    }

    private void chosen(Consumer<Session> task) {
        Session session = list.getSelectionModel().getSelectedItem();
        if (session != null) {
            task.accept(session);
        }
    }

    private void exportHtml(Session session) {
        HtmlExport export = new HtmlExport(typesetter::png, SessionNames.words(session));
        export(session, "html", file -> export.write(session, file));
    }

    private void exportPdf(Session session) {
        PdfExport export = new PdfExport(typesetter::png, SessionNames.words(session));
        export(session, "pdf", file -> export.write(session, file));
    }

    private void export(Session session, String ending, Writing writing) {
        saver.choose(getScene().getWindow(), SessionNames.file(session, ending))
                .ifPresent(file ->
                        inBackground(
                                () -> writing.write(file),
                                Words.of("history.exported", file.getFileName()),
                                Words.of("history.unexported", file.getFileName())));
    }

    private void delete() {
        chosen(session ->
                inBackground(() -> store.delete(session), "", Words.of("history.undeleted")));
    }

    private void inBackground(Task task, String done, String failed) {
        background.execute(() -> {
            String sentence;
            try {
                task.run();
                sentence = done;
            } catch (IOException e) {
                sentence = failed;
            }
            String said = sentence;
            Platform.runLater(() -> {
                say.accept(said);
                refresh();
            });
        });
    }

    @FunctionalInterface
    private interface Task {
        void run() throws IOException;
    }

    @FunctionalInterface
    private interface Writing {
        void write(Path file) throws IOException;
    }
}
