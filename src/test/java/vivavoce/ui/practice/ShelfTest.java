package vivavoce.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Region;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards stand in rows that end where the shelf ends. */
class ShelfTest {

    @ParameterizedTest
    @CsvSource({"1000, 3, 2", "660, 2, 3", "300, 1, 5"})
    void cardsFillTheWidth(double width, int across, int rows) {
        Shelf shelf = new Shelf();
        shelf.setHgap(20);
        for (int i = 0; i < 5; i++) {
            Region card = new Region();
            card.setMinWidth(300);
            card.setPrefHeight(i == 0 ? 90 : 50);
            shelf.getChildren().add(card);
        }
        shelf.resize(width, 600);
        shelf.layout();
        Node lastOfRow = shelf.getChildren().get(across - 1);
        assertThat(lastOfRow.getBoundsInParent().getMaxX()).isEqualTo(width);
        assertThat(lastOfRow.getBoundsInParent().getHeight()).isEqualTo(90);
        assertThat(shelf.prefHeight(width)).isEqualTo(90 + (rows - 1) * (50 + 20));
    }
}
