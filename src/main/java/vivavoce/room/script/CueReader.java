package vivavoce.room.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one cue: when, and what happens. */
final class CueReader {

    private static final Map<String, Act.Noise> NOISES = Words.names(Act.Noise.values());
    private static final Map<String, Act.Key> KEYS = Words.names(Act.Key.values());
    private static final Map<String, Act.Device> DEVICES = Words.names(Act.Device.values());
    private static final Map<String, Act.Condition> CONDITIONS =
            Words.names(Act.Condition.values());

    /** How long a sound lasts that the script says nothing of, in seconds. */
    private static final double USUAL_SECONDS = 0.5;

    private CueReader() {}

    static Cue read(Words words) throws ScriptException {
        Anchor anchor = anchor(words);
        return new Cue(words.line(), anchor, act(words), List.of());
    }

    private static Anchor anchor(Words words) throws ScriptException {
        if (words.nextIsNumber()) {
            return new Anchor.Start(words.number());
        }
        if (words.take("then")) {
            return new Anchor.Then(offset(words));
        }
        if (words.take("word")) {
            return new Anchor.WordsHeard((int) words.number(), offset(words));
        }
        words.need("reply");
        return words.take("end")
                ? new Anchor.ReplyEnd(offset(words))
                : new Anchor.ReplyStart(offset(words));
    }

    private static double offset(Words words) throws ScriptException {
        if (words.take("+")) {
            return words.number();
        }
        return words.take("-") ? -words.number() : 0;
    }

    private static Act act(Words words) throws ScriptException {
        if (words.take("types")) {
            return new Act.Types(words.quoted());
        }
        if (words.take("shows")) {
            return new Act.Shows(words.quoted());
        }
        if (words.take("presses")) {
            return new Act.Presses(words.oneOf(KEYS));
        }
        if (words.take("noise")) {
            return noise(words);
        }
        if (words.take("end")) {
            return new Act.Ends();
        }
        for (Act.Speaker speaker : Act.Speaker.values()) {
            if (words.take(speaker.name().toLowerCase(java.util.Locale.ROOT))) {
                return speech(speaker, words);
            }
        }
        return new Act.Turns(words.oneOf(DEVICES), words.oneOf(CONDITIONS));
    }

    private static Act speech(Act.Speaker speaker, Words words) throws ScriptException {
        List<Act.Stretch> stretches = new ArrayList<>();
        stretches.add(new Act.Stretch(0, words.quoted()));
        while (words.take("pause")) {
            stretches.add(new Act.Stretch(words.number(), words.quoted()));
        }
        return new Act.Speaks(speaker, List.copyOf(stretches), level(words));
    }

    private static Act noise(Words words) throws ScriptException {
        Act.Noise noise = words.oneOf(NOISES);
        double seconds = words.nextIsNumber() ? words.number() : USUAL_SECONDS;
        double level = level(words);
        long seed = words.take("seed") ? (long) words.number() : 1;
        return new Act.Sounds(noise, seconds, level, seed);
    }

    private static double level(Words words) throws ScriptException {
        return words.take("level") ? words.number() : 0;
    }
}
