package vivavoce.room.script;

import java.util.Map;

/** Reads what stands after {@code expect}. */
final class ExpectationReader {

    private static final Map<String, String> EVENTS =
            Map.of(
                    "turn", "TurnEnded",
                    "says", "ReplyDecided",
                    "board", "BoardChanged",
                    "waiting", "WaitStarted",
                    "back", "WaitEnded",
                    "hint", "HintOffered",
                    "hold", "VoiceHeld",
                    "stop", "VoiceStopped",
                    "notice", "WentWrong");

    private static final double EVER = Double.POSITIVE_INFINITY;

    private ExpectationReader() {}

    static Expectation read(Words words) throws ScriptException {
        if (words.take("no")) {
            return unwanted(words);
        }
        if (words.take("reply")) {
            return new Expectation.Reply(words.take("within") ? words.number() : EVER);
        }
        if (words.take("silence")) {
            words.need("within");
            return new Expectation.Silence(words.number());
        }
        if (words.take("talks")) {
            words.need("on");
            return new Expectation.TalksOn();
        }
        if (words.take("heard")) {
            words.need("within");
            return new Expectation.HeardWithin((int) words.number());
        }
        if (words.take("resumes")) {
            words.need("at");
            words.need("word");
            return new Expectation.ResumesAtWord();
        }
        return event(true, words);
    }

    private static Expectation unwanted(Words words) throws ScriptException {
        if (words.take("takeover")) {
            return new Expectation.NoTakeover();
        }
        if (words.take("reply")) {
            return new Expectation.NoReply(words.take("for") ? words.number() : EVER);
        }
        return event(false, words);
    }

    private static Expectation event(boolean wanted, Words words) throws ScriptException {
        String event = words.oneOf(EVENTS);
        return new Expectation.Event(wanted, event, words.nextIsQuoted() ? words.quoted() : "");
    }
}
