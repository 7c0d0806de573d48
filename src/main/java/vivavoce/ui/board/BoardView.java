package vivavoce.ui.board;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import vivavoce.tutor.BoardLine;
import vivavoce.ui.look.Motion;
import vivavoce.ui.look.Words;
import vivavoce.ui.plot.Illustrator;
import vivavoce.ui.plot.PlotView;

import java.util.List;

/** The board: a sheet of squared paper that grows as the lesson goes on. On the FX thread. */
public final class BoardView extends StackPane {

    private static final double PLOT_MARGIN = 18;

    private final BoardSheet sheet;
    private final ScrollPane scroll;
    private final EmptyBoard empty;
    private final PlotView plot = new PlotView();
    private List<BoardLine> shown = List.of();

    /**
     * An empty board.
     *
     * @param typesetter sets its formulas
     * @param openPicture what the button on the empty board does
     */
    public BoardView(Typesetter typesetter, ObservableValue<Motion> motion, Runnable openPicture) {
        getStyleClass().add("board");
        sheet = new BoardSheet(typesetter, motion);
        scroll = new ScrollPane(sheet);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setId("board");
        scroll.setAccessibleRole(AccessibleRole.TEXT);
        scroll.setFocusTraversable(true);
        empty = new EmptyBoard(openPicture);
        StackPane.setAlignment(plot, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(plot, new Insets(PLOT_MARGIN));
        getChildren().addAll(new SquaredPaper(), scroll, plot, empty);
        scroll.viewportBoundsProperty().subscribe(bounds -> sheet.room(bounds.getHeight()));
        sheet.heightProperty().addListener(_ -> scroll.setVvalue(scroll.getVmax()));
        describe();
    }

    /** Shows the lines of the board, top first. */
    public void show(List<BoardLine> board) {
        if (board.equals(shown)) {
            return;
        }
        shown = List.copyOf(board);
        sheet.show(shown);
        plot.show(Illustrator.of(shown));
        describe();
    }

    private void describe() {
        empty.setVisible(shown.isEmpty());
        scroll.setVisible(!shown.isEmpty());
        scroll.setAccessibleText(Words.of("board.name", shown.size()));
    }
}
