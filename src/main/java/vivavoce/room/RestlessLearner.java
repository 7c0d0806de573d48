package vivavoce.room;

import vivavoce.audio.WavException;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.conversation.Presence;
import vivavoce.room.script.Act;
import vivavoce.speech.WordTime;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Someone who talks, types, interrupts and pulls plugs at random, for hours. Runs on the sample
 * clock; one owner.
 */
final class RestlessLearner {

    private static final List<String> WORDS =
            List.of(
                    "give me a hint",
                    "one from both sides",
                    "subtract one",
                    "three x is three",
                    "x equals one",
                    "i don't know",
                    "why do we do that",
                    "can you repeat that",
                    "minus four",
                    "divide both sides by three",
                    "x equals two",
                    "three");
    private static final List<String> OVER_THE_TUTOR =
            List.of("wait", "stop", "mm-hm", "okay", "sorry", "hold on", "say that again");
    private static final long LEAST_MS = 2_500;
    private static final int SPREAD_MS = 9_000;

    private final RandomGenerator random;
    private final LearnerVoice voice;
    private final Air air;
    private final Devices devices;
    private final Utterances utterances;
    private final Supplier<ConversationView> view;
    private final Consumer<Intent> hand;
    private final TranscriptCheck check;
    private long nextMs = LEAST_MS;
    private long pluggedMs = Long.MAX_VALUE;
    private Act.Device unplugged = Act.Device.MICROPHONE;
    private int losses;

    RestlessLearner(
            RandomGenerator random,
            LearnerVoice voice,
            Air air,
            Devices devices,
            Utterances utterances,
            Supplier<ConversationView> view,
            Consumer<Intent> hand,
            TranscriptCheck check) {
        this.random = random;
        this.voice = voice;
        this.air = air;
        this.devices = devices;
        this.utterances = utterances;
        this.view = view;
        this.hand = hand;
        this.check = check;
    }

    int losses() {
        return losses;
    }

    /** A frame of the microphone begins. */
    void frame(long nowMs) throws WavException {
        if (nowMs >= pluggedMs) {
            devices.become(unplugged, Act.Condition.WORKS);
            pluggedMs = Long.MAX_VALUE;
        }
        if (nowMs >= nextMs) {
            nextMs = act(nowMs) + LEAST_MS + random.nextInt(SPREAD_MS);
        }
    }

    /** When it ends. */
    private long act(long nowMs) throws WavException {
        boolean overTutor = view.get().presence() == Presence.SPEAKING;
        return switch (random.nextInt(20)) {
            case 0 -> unplug(Act.Device.MICROPHONE, nowMs);
            case 1 -> unplug(Act.Device.LOUDSPEAKER, nowMs);
            case 2 -> press(new Intent.Stop(), nowMs);
            case 3 -> press(new Intent.GoOn(), nowMs);
            case 4 -> press(new Intent.Hint(), nowMs);
            case 5, 6 -> type(equation(), nowMs);
            case 7 -> type("x = " + random.nextInt(1, 10), nowMs);
            default -> say(any(overTutor ? OVER_THE_TUTOR : WORDS), nowMs);
        };
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String equation() {
        int a = random.nextInt(2, 9);
        int b = random.nextInt(1, 20);
        return "%dx + %d = %d".formatted(a, b, a * random.nextInt(1, 10) + b);
    }

    private long press(Intent intent, long nowMs) {
        hand.accept(intent);
        return nowMs;
    }

    private long type(String text, long nowMs) {
        check.learnerSays(nowMs, text, false);
        hand.accept(new Intent.Typed(text));
        return nowMs;
    }

    private long unplug(Act.Device device, long nowMs) {
        losses++;
        unplugged = device;
        devices.become(device, Act.Condition.LOST);
        pluggedMs = nowMs + 500 + random.nextInt(4_000);
        return pluggedMs;
    }

    private long say(String words, long nowMs) throws WavException {
        Speech speech = voice.say(words);
        boolean listens = view.get().presence() == Presence.LISTENING && devices.hear();
        check.learnerSays(nowMs, words, listens && WORDS.contains(words));
        List<WordTime> times = speech.times();
        for (WordTime time : times) {
            utterances.add(
                    new Utterances.Word(
                            time.word(),
                            nowMs + Math.round(time.startSeconds() * 1000),
                            nowMs + Math.round(time.endSeconds() * 1000),
                            time.equals(times.getLast())));
        }
        air.sound(speech.samples(), nowMs);
        return nowMs + speech.samples().length * 1000L / Sound.RATE;
    }
}
