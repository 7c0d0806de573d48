package vivavoce.ui.history;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vivavoce.history.Session;
import vivavoce.history.SessionStore;
import vivavoce.ui.look.Words;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The last lessons that were kept; a press opens one. Nothing is seen where there are none. */
public final class RecentSessions extends VBox {

    private static final int MOST = 3;

    private final SessionStore store;
    private final Executor background;
    private final Consumer<Session> open;
    private final Label title = new Label(Words.of("recent.title"));

    /** None yet; files are read on the executor. */
    public RecentSessions(SessionStore store, Executor background, Consumer<Session> open) {
        this.store = store;
        this.background = background;
        this.open = open;
        getStyleClass().add("recent");
        setId("recent");
        title.getStyleClass().add("section-title");
        managedProperty().bind(visibleProperty());
        show(List.of());
    }

    /** Reads the lessons again. On the FX thread. */
    public void refresh() {
        background.execute(() -> {
            List<Session> last = store.list().stream().limit(MOST).toList();
            Platform.runLater(() -> show(last));
        });
    }

    private void show(List<Session> sessions) {
        setVisible(!sessions.isEmpty());
        getChildren().setAll(title);
        sessions.forEach(session -> getChildren().add(row(session)));
    }

    private Button row(Session session) {
        Label name = new Label(SessionNames.title(session));
        name.getStyleClass().add("setting-name");
        Label when = new Label(SessionNames.when(session));
        when.getStyleClass().add("explanation");
        Button row = new Button();
        row.setGraphic(new VBox(name, when));
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().add("recent-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(name.getText() + ". " + when.getText());
        row.setOnAction(_ -> open.accept(session));
        return row;
    }
}
