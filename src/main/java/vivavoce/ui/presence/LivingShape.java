package vivavoce.ui.presence;

import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.stage.Window;

import vivavoce.conversation.Presence;
import vivavoce.ui.look.Motion;

import java.util.Arrays;
import java.util.List;

/**
 * A shape that breathes while it listens, turns while it thinks, ripples while it speaks and lies
 * still while it waits. Moves only in a window that is showing, and not with reduced motion.
 */
final class LivingShape extends Region {

    private static final double NANOS = 1e-9;
    private static final double LONGEST_STEP = 0.05;
    private static final double SETTLING = 4;
    private static final double RISING = 18;
    private static final double FALLING = 7;

    private final List<Polygon> layers = List.of(layer("halo"), layer("glow"), layer("body"));
    private final ObservableValue<Motion> motion;
    private Presence presence = Presence.LISTENING;
    private double[] settled = {};
    private double phase;
    private double level;
    private double energy;

    LivingShape(ObservableValue<Motion> motion) {
        this.motion = motion;
        getStyleClass().add("living-shape");
        getChildren().addAll(layers);
        setMouseTransparent(true);
        AnimationTimer timer = timer();
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .flatMap(showing -> motion.map(how -> showing && how == Motion.FULL))
                .orElse(false)
                .subscribe(moving -> {
                    if (moving) {
                        timer.start();
                    } else {
                        timer.stop();
                        requestLayout();
                    }
                });
    }

    /** Shows what the tutor is doing; level 0 to 1 is the voice that sounds. */
    void show(Presence newPresence, double newLevel) {
        level = newLevel;
        if (presence != newPresence) {
            presence = newPresence;
            requestLayout();
        }
    }

    private AnimationTimer timer() {
        return new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                double seconds = Math.clamp((now - last) * NANOS, 0, LONGEST_STEP);
                last = now;
                step(seconds);
            }
        };
    }

    private void step(double seconds) {
        phase += seconds * Outline.speed(presence);
        // A syllable rises fast and dies away slowly, as the eye expects.
        energy += (level - energy) * Math.min(1, (level > energy ? RISING : FALLING) * seconds);
        draw(Math.min(1, SETTLING * seconds));
    }

    @Override
    protected void layoutChildren() {
        if (motion.getValue() == Motion.REDUCED || settled.length == 0) {
            draw(1);
        }
    }

    /** Moves the line towards where it belongs: 1 = all the way. */
    private void draw(double share) {
        double radius = Math.min(getWidth(), getHeight()) / 2;
        double[] wanted = Outline.points(presence, phase, energy, 1);
        if (settled.length == 0) {
            settled = wanted;
        }
        for (int i = 0; i < wanted.length; i++) {
            settled[i] += share * (wanted[i] - settled[i]);
        }
        double[] size = {0.94, 0.8, 0.64};
        for (int i = 0; i < layers.size(); i++) {
            place(layers.get(i), radius * size[i]);
        }
    }

    private void place(Polygon layer, double radius) {
        Double[] points = Arrays.stream(settled).mapToObj(v -> v * radius).toArray(Double[]::new);
        layer.getPoints().setAll(points);
        layer.setLayoutX(getWidth() / 2);
        layer.setLayoutY(getHeight() / 2);
    }

    private static Polygon layer(String styleClass) {
        Polygon layer = new Polygon();
        layer.getStyleClass().add(styleClass);
        layer.setManaged(false);
        return layer;
    }
}
