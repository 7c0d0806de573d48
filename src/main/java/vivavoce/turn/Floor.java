package vivavoce.turn;

/** What turn-taking remembers from state to state. One owner: {@link TurnTaking}. */
final class Floor {

    static final long NEVER = Long.MAX_VALUE;

    private final PauseHabit habit = new PauseHabit();
    private TurnSettings settings;
    private boolean questionOpen;
    private long revision;
    private long nowMs;
    private boolean stirs;

    Floor(TurnSettings settings) {
        this.settings = settings;
    }

    void use(TurnSettings newSettings) {
        settings = newSettings;
    }

    /** The sample clock, as last told. */
    long nowMs() {
        return nowMs;
    }

    void timePassed(long atMs, boolean somethingStirs) {
        nowMs = atMs;
        stirs = somethingStirs;
    }

    /** Whether something begins to sound that may turn out to be the learner. */
    boolean stirs() {
        return stirs;
    }

    TurnSettings settings() {
        return settings;
    }

    PauseHabit habit() {
        return habit;
    }

    /** Silence after which what was read is the end of the turn. */
    long delayMs(Reading reading) {
        return Endpointer.delayMs(reading, habit, settings);
    }

    double probability(Reading reading) {
        return Endpointer.probability(reading, habit);
    }

    /** Asks for words anew; answers to what was asked before are stale from now on. */
    TurnAction.Read read(long fromMs) {
        revision++;
        return new TurnAction.Read(fromMs, revision);
    }

    boolean isNewest(long answered) {
        return answered == revision;
    }

    /** The tutor has finished; perhaps with a question. */
    void question(boolean asked) {
        questionOpen = asked;
    }

    /** When a hint is due; it comes once a question, and noise or hesitation only put it off. */
    long hintAfter(long nowMs) {
        return questionOpen ? nowMs + settings.thinkingTimeMs() : NEVER;
    }
}
