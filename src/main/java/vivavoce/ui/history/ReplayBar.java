package vivavoce.ui.history;

import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import vivavoce.conversation.ConversationView;
import vivavoce.history.Replay;
import vivavoce.history.Session;
import vivavoce.ui.look.Words;

import java.util.function.Consumer;

/** Plays a kept lesson at its true times; the learner may move in it. On the FX thread. */
public final class ReplayBar extends HBox {

    private static final double MS = 1e-6;

    private final Consumer<ConversationView> screen;
    private final Runnable back;
    private final Label name = new Label();
    private final Slider position = new Slider();
    private final AnimationTimer timer = new Timer();
    private @Nullable Replay replay;

    /**
     * A hidden bar.
     *
     * @param screen is shown the lesson
     * @param back runs when the learner has seen enough
     */
    public ReplayBar(Consumer<ConversationView> screen, Runnable back) {
        this.screen = screen;
        this.back = back;
        getStyleClass().add("replay-bar");
        position.setId("replay-position");
        position.setAccessibleText(Words.of("history.replay.position"));
        position.setBlockIncrement(5_000);
        position.valueProperty().subscribe((_, _) -> draw());
        HBox.setHgrow(position, Priority.ALWAYS);
        Button stop = new Button(Words.of("history.replay.stop"));
        stop.setId("replay-stop");
        stop.getStyleClass().add("quiet");
        stop.setAccessibleText(stop.getText());
        stop.setOnAction(_ -> stop());
        getChildren().addAll(name, position, stop);
        seen(false);
    }

    /** Whether a lesson is being played. */
    public boolean playing() {
        return replay != null;
    }

    /** Plays a lesson from its beginning. */
    public void play(Session session) {
        replay = new Replay(session);
        name.setText(Words.of("history.replaying", SessionNames.when(session)));
        position.setMax(Math.max(1.0, (double) session.lastedMs()));
        position.setValue(0);
        seen(true);
        draw();
        timer.start();
    }

    /** Back to the living lesson. */
    public void stop() {
        if (playing()) {
            timer.stop();
            replay = null;
            seen(false);
            back.run();
        }
    }

    /** Shows one moment, milliseconds from the beginning, and stays there. */
    public void stay(double ms) {
        timer.stop();
        position.setValue(ms);
    }

    /** Time passes. */
    void pass(double ms) {
        position.setValue(Math.min(position.getMax(), position.getValue() + ms));
    }

    private void draw() {
        Replay played = replay;
        if (played != null) {
            screen.accept(played.at(Math.round(position.getValue())));
        }
    }

    private void seen(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    private final class Timer extends AnimationTimer {

        private long last;

        @Override
        public void start() {
            last = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            if (last != 0) {
                pass((now - last) * MS);
            }
            last = now;
        }
    }
}
