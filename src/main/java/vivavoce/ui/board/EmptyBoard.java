package vivavoce.ui.board;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;

/** What an empty board says: how to begin. */
final class EmptyBoard extends VBox {

    EmptyBoard(Runnable openPicture) {
        getStyleClass().add("empty-board");
        Label title = new Label(Words.of("board.empty.title"));
        title.getStyleClass().add("empty-title");
        title.setWrapText(true);
        Label how = new Label(Words.of("board.empty.how"));
        how.getStyleClass().add("empty-how");
        how.setWrapText(true);
        Button open = new Button(Words.of("board.empty.open"), Icon.PICTURE.node());
        open.getStyleClass().add("open-picture");
        open.setId("open-picture");
        open.setAccessibleText(open.getText());
        open.setOnAction(_ -> openPicture.run());
        getChildren().addAll(title, how, open);
    }
}
