package vivavoce.ui.presence;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

import vivavoce.ui.look.Words;

import java.util.List;
import java.util.stream.Stream;

/** How loud the microphone is: five bars on a scale of decibels. */
public final class LevelMeter extends Region {

    private static final double FLOOR_DB = -50;
    private static final double CEILING_DB = -10;
    private static final double DIM = 0.28;

    private final List<Region> bars = Stream.generate(LevelMeter::bar).limit(5).toList();

    /** A silent meter. */
    public LevelMeter() {
        getStyleClass().add("level-meter");
        getChildren().addAll(bars);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        show(0);
    }

    /** Shows a level, 0 (silence) to 1 (full scale). */
    public void show(double level) {
        double share = share(level);
        for (int i = 0; i < bars.size(); i++) {
            double lit = Math.clamp(share * bars.size() - i, 0, 1);
            bars.get(i).setOpacity(DIM + (1 - DIM) * lit);
        }
        setAccessibleText(Words.of("microphone.level", Math.round(100 * share)));
    }

    /** The part of the meter that is lit, 0 to 1. */
    static double share(double level) {
        if (level <= 0) {
            return 0;
        }
        double decibels = 20 * Math.log10(level);
        return Math.clamp((decibels - FLOOR_DB) / (CEILING_DB - FLOOR_DB), 0, 1);
    }

    @Override
    protected void layoutChildren() {
        double pitch = getWidth() / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            double height = snapSizeY(getHeight() * (0.36 + 0.16 * i));
            bars.get(i)
                    .resizeRelocate(
                            snapPositionX(i * pitch),
                            snapPositionY(getHeight() - height),
                            snapSizeX(pitch * 0.55),
                            height);
        }
    }

    private static Region bar() {
        Region bar = new Region();
        bar.getStyleClass().add("level-bar");
        return bar;
    }
}
