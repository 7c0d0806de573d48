package vivavoce.echo;

import static vivavoce.echo.EchoMode.CAREFUL_DUPLEX;
import static vivavoce.echo.EchoMode.FULL_DUPLEX;
import static vivavoce.echo.EchoMode.PUSH_TO_TALK;

/**
 * What is known of the echo, and what follows from it.
 *
 * @param mode how the tutor can be interrupted by voice
 * @param sentence which mode and why, and what to do where it is not the best
 * @param delayMs how late the echo comes behind the far end, or 0 where none was found
 * @param gainDb level of the echo over the far end; where none was found, it is no louder
 * @param erleDb how much the canceller takes away lately
 */
public record EchoReport(
        EchoMode mode, String sentence, double delayMs, double gainDb, double erleDb) {

    static final EchoReport UNMEASURED =
            new EchoReport(
                    CAREFUL_DUPLEX,
                    "The echo has not been measured yet: until then, speak up to interrupt.",
                    0,
                    0,
                    0);

    /** Fainter than this, nobody hears it in the microphone: a headset, or a wall between. */
    private static final double INAUDIBLE_DB = -32;

    /** Fainter than this, a canceller has too little to work on to be judged. */
    private static final double FAINT_DB = -20;

    private static final double POOR_ERLE_DB = 8;

    /** Louder than this, and not cancelled, a voice is not heard beside it. */
    private static final double DROWNING_DB = -6;

    /** False before the far end has sounded for a while. */
    public boolean isMeasured() {
        return !equals(UNMEASURED);
    }

    static EchoReport of(Findings found) {
        return new EchoReport(
                mode(found), sentence(found), found.delayMs(), found.gainDb(), found.erleDb());
    }

    /**
     * @param cancels whether there is a canceller
     * @param located whether delay and gain were measured; otherwise the gain is a bound
     * @param clips whether the echo drives the microphone beyond its range
     */
    record Findings(
            boolean cancels,
            boolean located,
            boolean clips,
            double delayMs,
            double gainDb,
            double erleDb) {

        boolean poorlyCancelled() {
            return cancels && gainDb > FAINT_DB && erleDb < POOR_ERLE_DB;
        }

        boolean drowns() {
            return clips || (!cancels && gainDb > DROWNING_DB);
        }
    }

    private static EchoMode mode(Findings found) {
        if (found.gainDb() <= INAUDIBLE_DB || !found.located()) {
            return FULL_DUPLEX;
        }
        if (found.drowns()) {
            return PUSH_TO_TALK;
        }
        return found.cancels() && !found.poorlyCancelled() ? FULL_DUPLEX : CAREFUL_DUPLEX;
    }

    private static String sentence(Findings found) {
        if (found.gainDb() <= INAUDIBLE_DB) {
            return "The microphone does not hear the loudspeaker, as with a headset: interrupt at"
                    + " any time.";
        }
        if (!found.located()) {
            return "No echo stands out from the noise of the room: interrupt at any time.";
        }
        String echo = "(%.0f ms late, %.0f dB)".formatted(found.delayMs(), found.gainDb());
        if (found.clips()) {
            return "The loudspeaker drowns the microphone %s: turn it down; until then, press space"
                            .formatted(echo)
                    + " to interrupt.";
        }
        if (!found.cancels()) {
            return found.drowns()
                    ? "The echo %s cannot be cancelled on this computer: press space to interrupt, or use a headset."
                            .formatted(echo)
                    : "The echo %s cannot be cancelled on this computer: speak up to interrupt, or use a headset."
                            .formatted(echo);
        }
        return found.poorlyCancelled()
                ? "The echo %s is hardly cancelled: speak up to interrupt, or use a headset."
                        .formatted(echo)
                : "The echo %s is cancelled: interrupt at any time.".formatted(echo);
    }
}
