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
 * still while it waits. Moves only in a window that is showing, and not with reduced motion. Every
 * frame costs the whole window, so it moves with the screen only while it is lively; a quiet breath
 * goes with the snapshots that come, and is drawn when it can be seen to have moved.
 */
final class LivingShape extends Region {

    private static final double NANOS = 1e-9;
    private static final double LONGEST_STEP = 0.05;
    private static final double LONGEST_BREATH = 0.5;
    private static final double SETTLING = 4;
    private static final double RISING = 18;
    private static final double FALLING = 7;

    /** A louder voice than this moves it. */
    private static final double STIRS = 0.02;

    /** Logical pixels. */
    private static final double SEEN = 0.4;

    private final List<Polygon> layers = List.of(layer("halo"), layer("glow"), layer("body"));
    private final ObservableValue<Motion> motion;
    private final AnimationTimer timer = timer();
    private boolean moving;
    private Presence presence = Presence.LISTENING;
    private double[] settled = {};
    private double phase;
    private double level;
    private double energy;
    private long lastNanos;

    LivingShape(ObservableValue<Motion> motion) {
        this.motion = motion;
        getStyleClass().add("living-shape");
        getChildren().addAll(layers);
        setMouseTransparent(true);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .flatMap(showing -> motion.map(how -> showing && how == Motion.FULL))
                .orElse(false)
                .subscribe(this::move);
    }

    private void move(boolean nowMoving) {
        moving = nowMoving;
        if (moving) {
            timer.start();
        } else {
            timer.stop();
            requestLayout();
        }
    }

    /** Shows what the tutor is doing; level 0 to 1 is the voice that sounds. */
    void show(Presence newPresence, double newLevel) {
        level = newLevel;
        boolean turned = presence != newPresence;
        presence = newPresence;
        if (turned) {
            requestLayout();
        }
        if (!moving) {
            return;
        }
        if (turned || isLively()) {
            timer.start();
        } else {
            pass(System.nanoTime(), LONGEST_BREATH);
            follow(1);
        }
    }

    private boolean isLively() {
        return presence == Presence.THINKING
                || presence == Presence.SPEAKING
                || Math.max(level, energy) > STIRS;
    }

    private AnimationTimer timer() {
        return new AnimationTimer() {
            @Override
            public void handle(long now) {
                double seconds = pass(now, LONGEST_STEP);
                if (!follow(Math.min(1, SETTLING * seconds)) && !isLively()) {
                    stop();
                }
            }
        };
    }

    /**
     * Goes on to a time, at most so many seconds.
     *
     * @return how many
     */
    private double pass(long now, double most) {
        double seconds = Math.clamp((now - lastNanos) * NANOS, 0, most);
        lastNanos = now;
        phase += seconds * Outline.speed(presence);
        // A syllable rises fast and dies away slowly, as the eye expects.
        energy += (level - energy) * Math.min(1, (level > energy ? RISING : FALLING) * seconds);
        return seconds;
    }

    @Override
    protected void layoutChildren() {
        if (motion.getValue() == Motion.REDUCED || settled.length == 0) {
            draw(wanted(), 1);
        }
    }

    /**
     * Draws the line so much nearer to where it belongs.
     *
     * @return false where it is there, as far as can be seen
     */
    private boolean follow(double share) {
        double[] wanted = wanted();
        double farthest = 0;
        for (int i = 0; i < settled.length; i++) {
            farthest = Math.max(farthest, Math.abs(wanted[i] - settled[i]));
        }
        if (farthest * radius() < SEEN) {
            return false;
        }
        draw(wanted, share);
        return true;
    }

    private double[] wanted() {
        return Outline.points(presence, phase, energy, 1);
    }

    private double radius() {
        return Math.min(getWidth(), getHeight()) / 2;
    }

    private void draw(double[] wanted, double share) {
        if (settled.length == 0) {
            settled = wanted;
        }
        for (int i = 0; i < wanted.length; i++) {
            settled[i] += share * (wanted[i] - settled[i]);
        }
        double[] size = {0.94, 0.8, 0.64};
        for (int i = 0; i < layers.size(); i++) {
            place(layers.get(i), radius() * size[i]);
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
