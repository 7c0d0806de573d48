package vivavoce.room.bench;

import java.util.List;
import java.util.Random;

/**
 * Small conversations as scripts, drawn from a seed. In each, the last cue but one is the one that
 * is measured. One owner.
 */
final class Trials {

    private static final List<String> PROBLEMS =
            List.of("3x+1=4", "2x-3=7", "5x+2=12", "4(x+1)=12", "x/2+3=5", "7-x=3", "6x=2x+8");

    private static final List<String> ANSWERS =
            List.of(
                    "subtract one from both sides",
                    "divide both sides by three",
                    "x equals one",
                    "three x equals three",
                    "subtract one",
                    "so i take away one",
                    "three x is three",
                    "x equals minus one",
                    "i don't know",
                    "is it one",
                    "can you give me another problem",
                    "give me a hint");

    private static final List<String> SPLIT =
            List.of(
                    "\"subtract\" pause %.2f \"one from both sides\"",
                    "\"x equals\" pause %.2f \"one\"",
                    "\"three x equals\" pause %.2f \"three\"",
                    "\"divide by\" pause %.2f \"three\"",
                    "\"um\" pause %.2f \"i think you subtract one\"",
                    "\"so three times two is six\" pause %.2f \"then seven is not four\"",
                    "\"hmm\" pause %.2f \"x equals one\"",
                    "\"subtract one\" pause %.2f \"one from both sides\"");

    private static final List<String> THOUGHTFUL =
            List.of(
                    "\"um\" pause %.2f \"subtract one from both sides\"",
                    "\"hmm\" pause %.2f \"x equals one\"",
                    "\"x equals\" pause %.2f \"one\"",
                    "\"let me think\" pause %.2f \"subtract one\"");

    private static final List<String> INTERRUPTIONS =
            List.of(
                    "wait why both sides",
                    "stop",
                    "hold on",
                    "wait",
                    "why do we do that",
                    "but why is that",
                    "what do you mean",
                    "can you repeat that",
                    "no that is wrong",
                    "give me a hint",
                    "not so fast",
                    "so i take away one");

    private static final List<String> BACKCHANNELS =
            List.of("mm hm", "okay", "right", "yeah", "i see");

    private static final List<String> NOISES =
            List.of(
                    "cough 0.5",
                    "laugh 0.9",
                    "door 0.4",
                    "typing 1.5",
                    "hum 0.4",
                    "breath 0.6",
                    "cough 0.3 level -6",
                    "laugh 0.5 level -6",
                    "door 0.4 level 6");

    private static final List<String> SIDE_TALK =
            List.of(
                    "did you feed the cat",
                    "dinner is ready in ten minutes",
                    "the bus leaves at half past nine",
                    "can you close the door please",
                    "where are my shoes");

    private static final List<String> BACKGROUND =
            List.of(
                    "and now the weather for tomorrow",
                    "it will be sunny in the morning with some clouds in the afternoon");

    private final Random random;

    Trials(long seed) {
        random = new Random(seed);
    }

    /** A complete answer to the tutor's question. */
    String answer() {
        return opening("headset")
                + "reply end + %.2f learner \"%s\"%n".formatted(between(0.5, 2), any(ANSWERS))
                + "then + 4 end";
    }

    /** An answer with a pause of 0.4 to 1.0 s in it. */
    String shortPause() {
        return split(any(SPLIT), between(0.4, 1));
    }

    /** An answer with a thinking pause of 3 to 8 s in it, or before it. */
    String thinkingPause() {
        double pause = between(3, 8);
        if (random.nextInt(3) == 0) {
            return opening("headset")
                    + "reply end + 0.1 noise breath 0.1 level -30%n".formatted()
                    + "then + %.2f learner \"%s\"%n".formatted(pause, any(ANSWERS))
                    + "then + 0.1 end";
        }
        return split(any(THOUGHTFUL), pause);
    }

    private String split(String learner, double pause) {
        return opening("headset")
                + "reply end + %.2f learner %s%n"
                        .formatted(between(0.5, 1.5), learner.formatted(pause))
                + "then + 0.1 end";
    }

    /** An interruption of the tutor's first reply. */
    String interruption(String room) {
        return over(room, "learner \"%s\"".formatted(any(INTERRUPTIONS)), 2);
    }

    /** A long explanation, stopped after some of its words: "count to twenty, and stop me". */
    String stoppedAtWord() {
        return opening("headset")
                + "reply end + 0.5 types \"why do we do that\"%n".formatted()
                + "word %d learner \"stop\"%n".formatted(random.nextInt(2, 20))
                + "then + 2 end";
    }

    String backchannel() {
        return over("headset", "learner \"%s\"".formatted(any(BACKCHANNELS)), 6);
    }

    String noise() {
        String noise = "noise %s seed %d".formatted(any(NOISES), random.nextInt(1_000));
        return over("headset", noise, 6);
    }

    String sideTalk() {
        return over("headset", "side \"%s\"".formatted(any(SIDE_TALK)), 6);
    }

    String backgroundSpeech() {
        return over("headset", "background \"%s\"".formatted(any(BACKGROUND)), 6);
    }

    /** The tutor speaks, again and again, and nobody else does. */
    String narration(double echoDb) {
        StringBuilder script = new StringBuilder(opening("loudspeaker echo " + echoDb));
        for (int i = 0; i < 5; i++) {
            script.append("reply end + 0.3 presses say-again%n".formatted());
        }
        return script.append("reply end + 0.3 end").toString();
    }

    /**
     * Over the answer to a question of the learner, as in Full-Duplex-Bench v1.5: their voice and
     * the echo are known by then.
     */
    private String over(String room, String act, int seconds) {
        return opening(room)
                + "reply end + 0.5 learner \"why do we do that\"%n".formatted()
                + "reply + %.2f %s%n".formatted(between(0.3, 3), act)
                + "then + %d end".formatted(seconds);
    }

    private String opening(String room) {
        return "room %s%n0.2 types \"%s\"%n".formatted(room, any(PROBLEMS));
    }

    private double between(double from, double to) {
        return from + (to - from) * random.nextDouble();
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
