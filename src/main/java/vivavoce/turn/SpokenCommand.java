package vivavoce.turn;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a learner says to steer the conversation itself, whatever the lesson is about. */
public enum SpokenCommand {
    /** Be silent until I come back. */
    WAIT(
            """
            wait, wait please, please wait, wait a second, wait a minute, wait a moment,
            hold on, hold on a second, hold on a minute, hang on, hang on a second, hang on a minute,
            give me a second, give me a moment, give me a minute, give me a sec, give me some time,
            one second, one moment, one minute, one sec, a second, a moment,
            just a second, just a moment, just a minute, just a sec,
            let me think, let me think about it, let me think about that, let me see, let me try,
            let me work it out, let me try it, i need a moment, i need a minute, i need time,
            i need to think, i am thinking, i'm thinking, i'm still thinking, not yet
            """),
    /** Stop speaking. */
    STOP(
            """
            stop, stop it, stop please, please stop, stop talking, be quiet, quiet, enough,
            shut up, stop now
            """),
    /** Take up where you stopped, or: I am back. */
    GO_ON(
            """
            go on, please go on, go ahead, continue, please continue, carry on, keep going,
            ready, i am ready, i'm ready, i am back, i'm back, you can go on, you were saying
            """),
    /** Say your last turn again. */
    SAY_AGAIN(
            """
            say that again, say it again, repeat that, repeat please, please repeat, again please,
            can you repeat that, can you say that again, could you repeat that,
            could you say that again, what did you say, pardon, sorry what, come again
            """),
    /** What were you saying? */
    WHERE_WERE_WE("where were we, where did you stop, where did we stop, what were you saying"),
    /** Leave the rest out and come to your question. */
    SKIP("skip that, skip this, skip it, skip, skip the explanation, never mind, next please"),
    /** Speak more slowly. */
    SLOWER(
            """
            slower, slow down, slower please, not so fast, can you slow down, please slow down,
            speak slower, can you speak slower, more slowly, speak more slowly, too fast,
            you're too fast, a bit slower
            """),
    /** Speak faster. */
    FASTER(
            """
            faster, speed up, faster please, can you speed up, please speed up, speak faster,
            can you speak faster, too slow, you're too slow, a bit faster
            """),
    /** Speak louder. */
    LOUDER(
            """
            louder, louder please, speak up, please speak up, speak louder, can you speak up,
            can you speak louder, a bit louder, i can't hear you, i cannot hear you
            """);

    private static final Pattern COMMAS = Pattern.compile(",\\s+");
    private static final Map<String, SpokenCommand> BY_PHRASE = byPhrase();
    private static final List<String> POLITE = List.of("okay ", "please ", "no ", "sorry ", "oh ");
    private static final Set<String> STOP_WORDS = Set.of("stop", "wait");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9']+");
    private static final Pattern PLEASE = Pattern.compile("(?<=\\w) please$");

    private final String phrases;

    SpokenCommand(String phrases) {
        this.phrases = phrases;
    }

    private static Map<String, SpokenCommand> byPhrase() {
        Map<String, SpokenCommand> found = new TreeMap<>();
        for (SpokenCommand command : values()) {
            COMMAS.splitAsStream(command.phrases.strip())
                    .forEach(phrase -> found.put(phrase, command));
        }
        return found;
    }

    /**
     * The command that these words, spoken or typed, are, if they are nothing else. "Wait" is one;
     * "wait why both sides" is a question. Two commands in a row ("hold on let me think") are the
     * last one.
     */
    public static Optional<SpokenCommand> of(String words) {
        String typed = words.toLowerCase(Locale.ROOT).strip();
        String plain = BETWEEN_WORDS.matcher(typed).replaceAll(" ").strip();
        String spoken = Fillers.strip(PLEASE.matcher(plain).replaceAll(""));
        return exact(spoken).or(() -> withoutPoliteness(spoken)).or(() -> inTwo(spoken));
    }

    /** Whether the first word asks for silence, whatever follows. */
    static boolean startsWithStopWord(String words) {
        String spoken = Fillers.strip(words);
        return Arrays.stream(spoken.split(" ", 2)).limit(1).anyMatch(STOP_WORDS::contains);
    }

    /** Whether a command begins with these words and goes on: "not so" is one, "hold" another. */
    static boolean isBegun(String words) {
        String begun = Fillers.strip(words) + " ";
        return BY_PHRASE.keySet().stream().anyMatch(phrase -> phrase.startsWith(begun));
    }

    private static Optional<SpokenCommand> exact(String spoken) {
        return Optional.ofNullable(BY_PHRASE.get(spoken));
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
