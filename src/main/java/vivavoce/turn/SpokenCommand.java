package vivavoce.turn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a learner says to steer the conversation itself, whatever the lesson is about. */
public enum SpokenCommand {
    /** Be silent until I come back. */
    WAIT,
    /** Stop speaking. */
    STOP,
    /** Take up where you stopped, or: I am back. */
    GO_ON,
    /** Say your last turn again. */
    SAY_AGAIN,
    /** Speak more slowly. */
    SLOWER;

    private static final Map<SpokenCommand, Set<String>> PHRASES =
            Map.of(
                    WAIT,
                    Set.of(
                            "wait",
                            "hold on",
                            "hang on",
                            "let me think",
                            "give me a second",
                            "give me a moment",
                            "give me a minute",
                            "just a second",
                            "one second",
                            "just a moment",
                            "one moment",
                            "wait a second",
                            "wait a minute",
                            "let me see",
                            "let me try",
                            "i need a moment",
                            "i need time",
                            "let me think about it",
                            "i am thinking",
                            "i'm thinking",
                            "wait a moment",
                            "a second",
                            "a moment",
                            "wait please",
                            "please wait",
                            "hold on a second",
                            "hang on a second",
                            "hold on a minute",
                            "let me work it out",
                            "just a minute",
                            "one minute"),
                    STOP,
                    Set.of(
                            "stop",
                            "be quiet",
                            "stop talking",
                            "stop it",
                            "quiet",
                            "enough",
                            "stop please",
                            "please stop"),
                    GO_ON,
                    Set.of(
                            "go on",
                            "continue",
                            "carry on",
                            "keep going",
                            "go ahead",
                            "please continue",
                            "i am ready",
                            "i'm ready",
                            "please go on",
                            "i am back",
                            "i'm back",
                            "ready"),
                    SAY_AGAIN,
                    Set.of(
                            "say that again",
                            "repeat that",
                            "again please",
                            "can you repeat that",
                            "can you say that again",
                            "what did you say",
                            "pardon",
                            "sorry what",
                            "say it again",
                            "please repeat",
                            "repeat please",
                            "where were we"),
                    SLOWER,
                    Set.of(
                            "slower",
                            "slow down",
                            "slower please",
                            "not so fast",
                            "can you slow down",
                            "please slow down",
                            "speak slower",
                            "can you speak slower",
                            "more slowly",
                            "too fast"));

    private static final List<String> POLITE = List.of("okay ", "please ", "no ", "sorry ", "oh ");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /**
     * The command that these words are, if they are nothing else. "Wait" is one; "wait why both
     * sides" is a question. Two commands in a row ("hold on let me think") are the last one.
     */
    public static Optional<SpokenCommand> of(String words) {
        String spoken = Fillers.strip(SPACES.matcher(words).replaceAll(" "));
        return exact(spoken).or(() -> withoutPoliteness(spoken)).or(() -> inTwo(spoken));
    }

    private static Optional<SpokenCommand> exact(String spoken) {
        return PHRASES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(spoken))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<SpokenCommand> withoutPoliteness(String spoken) {
        return POLITE.stream()
                .filter(spoken::startsWith)
                .findFirst()
                .flatMap(polite -> exact(spoken.substring(polite.length())));
    }

    private static Optional<SpokenCommand> inTwo(String spoken) {
        for (int space = spoken.indexOf(' '); space > 0; space = spoken.indexOf(' ', space + 1)) {
            Optional<SpokenCommand> first = exact(spoken.substring(0, space));
            Optional<SpokenCommand> second = exact(spoken.substring(space + 1));
            if (first.isPresent() && second.isPresent()) {
                return second;
            }
        }
        return Optional.empty();
    }
}
