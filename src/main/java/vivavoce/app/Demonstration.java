package vivavoce.app;

/** A scripted student in the learner's part of the living lesson. Any thread. */
interface Demonstration {

    /** Lets the student in; {@code over} runs on any thread when the student has left. */
    void begin(Runnable over);

    /** Sends the student away. */
    void end();
}
