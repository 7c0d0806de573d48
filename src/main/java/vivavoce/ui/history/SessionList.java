package vivavoce.ui.history;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import vivavoce.history.Session;
import vivavoce.ui.look.Words;

/** The kept lessons, newest first. */
final class SessionList extends ListView<Session> {

    SessionList() {
        setId("sessions");
        setAccessibleText(Words.of("history.sessions"));
        getStyleClass().add("sessions");
        setCellFactory(_ -> new Cell());
    }

    private static final class Cell extends ListCell<Session> {

        private final Label title = new Label();
        private final Label when = new Label();
        private final VBox words = new VBox(title, when);

        Cell() {
            title.getStyleClass().add("setting-name");
            when.getStyleClass().add("explanation");
        }

        @Override
        protected void updateItem(Session session, boolean empty) {
            super.updateItem(session, empty);
            if (empty || session == null) {
                setGraphic(null);
                return;
            }
            title.setText(SessionNames.title(session));
            when.setText(SessionNames.when(session));
            setGraphic(words);
            setAccessibleText(title.getText() + ". " + when.getText());
        }
    }
}
