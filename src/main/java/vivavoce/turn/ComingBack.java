package vivavoce.turn;

import java.util.Optional;
import java.util.Set;

/**
 * Whether words end a wait. Thinking aloud does not: it trails off, hesitates, is said under one's
 * breath, or is no answer to what was asked.
 */
final class ComingBack {

    private static final Set<String> ASKS =
            Set.of("why", "what", "how", "can", "could", "is", "do", "does", "should", "which");

    private ComingBack() {}

    static boolean isMeant(Reading reading) {
        Optional<SpokenCommand> command = SpokenCommand.of(reading.words());
        if (command.isPresent()) {
            return command.get() != SpokenCommand.WAIT;
        }
        boolean finished = reading.marked() && reading.closed() && !reading.aside();
        return finished && !Fillers.hesitates(reading.words()) && isAddressed(reading);
    }

    private static boolean isAddressed(Reading reading) {
        return reading.fit() == Fit.FITS
                || ASKS.contains(first(reading.words()))
                || Fillers.isLeadIn(reading.words())
                || Fillers.isLeadIn(first(reading.words()));
    }

    private static String first(String words) {
        return words.strip().split("\\s+", 2)[0];
    }
}
