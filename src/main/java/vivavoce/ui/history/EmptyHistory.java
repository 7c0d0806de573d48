package vivavoce.ui.history;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vivavoce.ui.look.Words;

/** No lessons: nothing is kept unless the learner says so. */
final class EmptyHistory extends VBox {

    private final Label how = new Label();
    private final Button keep = new Button(Words.of("history.keep"));

    EmptyHistory(Runnable consent) {
        getStyleClass().add("empty-board");
        Label title = new Label(Words.of("history.empty"));
        title.getStyleClass().add("empty-title");
        how.getStyleClass().add("empty-how");
        how.setWrapText(true);
        keep.setId("keep-lessons");
        keep.getStyleClass().add("accent");
        keep.setAccessibleText(keep.getText());
        keep.setOnAction(_ -> consent.run());
        getChildren().addAll(title, how, keep);
    }

    void show(boolean kept) {
        how.setText(Words.of(kept ? "history.empty.kept" : "history.empty.not-kept"));
        keep.setVisible(!kept);
    }
}
