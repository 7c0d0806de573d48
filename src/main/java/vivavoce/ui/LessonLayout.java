package vivavoce.ui;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import vivavoce.ui.look.Words;

/**
 * Two columns: the learner's work with what the learner says below it, the tutor with what it said
 * and the keys that steer it.
 */
final class LessonLayout {

    private static final double BOARD_SHARE = 61;

    private LessonLayout() {}

    static Region of(
            Node badges,
            Node themeButton,
            Node notice,
            Node board,
            Node presence,
            Node captions,
            Node ask,
            Node commands) {
        VBox work = new VBox(notice, board);
        work.getStyleClass().add("work");
        VBox.setVgrow(board, Priority.ALWAYS);
        VBox tutor = new VBox(presence, captions);
        tutor.getStyleClass().add("tutor-column");
        VBox.setVgrow(captions, Priority.ALWAYS);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("lesson");
        grid.add(header(badges, themeButton), 0, 0, 2, 1);
        grid.add(work, 0, 1);
        grid.add(tutor, 1, 1);
        grid.add(ask, 0, 2);
        grid.add(commands, 1, 2);
        grid.getColumnConstraints().addAll(column(BOARD_SHARE), column(100 - BOARD_SHARE));
        grid.getRowConstraints().addAll(row(Priority.NEVER), row(Priority.ALWAYS));
        grid.getRowConstraints().add(row(Priority.NEVER));
        return grid;
    }

    private static HBox header(Node badges, Node themeButton) {
        Label name = new Label(Words.of("app.name"));
        name.getStyleClass().add("wordmark");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(name, space, badges, themeButton);
        header.getStyleClass().add("header");
        return header;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setFillWidth(true);
        return column;
    }

    private static RowConstraints row(Priority grow) {
        RowConstraints row = new RowConstraints();
        row.setVgrow(grow);
        row.setValignment(VPos.CENTER);
        return row;
    }
}
