package vivavoce.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class TypesetterTest {

    private final Typesetter typesetter = new Typesetter(Runnable::run);

    @Test
    void inkIsInTheColourAskedForOnATransparentGround() {
        Formula formula = set("x=2", new Setting(40, 1, Color.RED)).orElseThrow();
        PixelReader pixels = formula.image().getPixelReader();
        List<Color> seen = new ArrayList<>();
        for (int y = 0; y < formula.image().getHeight(); y++) {
            for (int x = 0; x < formula.image().getWidth(); x++) {
                seen.add(pixels.getColor(x, y));
            }
        }
        assertThat(seen).contains(Color.RED).contains(Color.TRANSPARENT);
        assertThat(seen.stream().filter(c -> c.getOpacity() > 0.5))
                .allMatch(c -> c.getBlue() == 0 && c.getRed() > 0.99);
    }

    @Test
    void aDenseScreenGetsMorePixelsAtTheSameSize() {
        Formula plain = set("3x+1=4", new Setting(40, 1, Color.BLACK)).orElseThrow();
        Formula dense = set("3x+1=4", new Setting(40, 2, Color.BLACK)).orElseThrow();
        assertThat(dense.image().getWidth()).isGreaterThan(1.9 * plain.image().getWidth());
        assertThat(dense.width()).isBetween(plain.width() - 2, plain.width() + 2);
    }

    @Test
    void theAnchorIsWhereTheRelationStands() {
        Formula formula = set("3x+1=4", new Setting(40, 1, Color.BLACK)).orElseThrow();
        assertThat(formula.anchor()).isBetween(0.5 * formula.width(), 0.75 * formula.width());
        assertThat(set("2(x+3)", new Setting(40, 1, Color.BLACK)).orElseThrow().anchor()).isZero();
    }

    @Test
    void whatCannotBeReadIsEmpty() {
        Setting setting = new Setting(40, 1, Color.BLACK);
        assertThat(set("\\nonsense", setting)).isEmpty();
        assertThat(set("x".repeat(401), setting)).isEmpty();
    }

    private Optional<Formula> set(String latex, Setting setting) {
        List<Optional<Formula>> done = new ArrayList<>();
        typesetter.typeset(latex, setting, done::add);
        return done.getFirst();
    }
}
