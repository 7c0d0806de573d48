package vivavoce.ui;

import javafx.animation.AnimationTimer;

/** When a window that was shown has been drawn: the pulse after its first. */
final class SecondPulse extends AnimationTimer {

    private final Runnable task;
    private int pulses;

    private SecondPulse(Runnable task) {
        this.task = task;
    }

    /** Runs a task once the scene has been drawn; on the FX thread, as is the task. */
    static void run(Runnable task) {
        new SecondPulse(task).start();
    }

    @Override
    public void handle(long nowNanos) {
        if (++pulses == 2) {
            stop();
            task.run();
        }
    }
}
