package vivavoce.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;

import vivavoce.ui.look.Words;

import java.util.function.DoubleConsumer;

/** A number on a scale, in steps, with its value in per cent. */
final class Dial extends HBox {

    private static final double STEP = 0.05;

    private final Slider slider;
    private final Label value = new Label();
    private boolean showing;

    /** Named by the words under {@code key}; {@code turn} runs when the learner moves it. */
    Dial(String key, double least, double most, DoubleConsumer turn) {
        getStyleClass().add("dial");
        slider = new Slider(least, most, 1);
        slider.setId(key.replace('.', '-'));
        slider.setAccessibleText(Words.of(key));
        slider.setBlockIncrement(STEP);
        value.getStyleClass().add("dial-value");
        slider.valueProperty()
                .subscribe((_, moved) -> {
                    double rounded = Math.round(moved.doubleValue() / STEP) * STEP;
                    value.setText(Words.of("percent", Math.round(100 * rounded)));
                    if (!showing) {
                        turn.accept(Math.round(rounded * 100) / 100.0);
                    }
                });
        getChildren().addAll(slider, value);
    }

    void show(double number) {
        showing = true;
        slider.setValue(number);
        value.setText(Words.of("percent", Math.round(100 * number)));
        showing = false;
    }
}
