package vivavoce.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a table of turn-taking, one line an input or an expectation, times in milliseconds:
 *
 * <pre>
 * 0    speak
 * 700  pause "x equals two"        the words read at that pause; "…" at their end: incomplete
 * 900  => end "x equals two"
 * </pre>
 */
final class TurnScript {

    private static final Pattern LINE =
            Pattern.compile("(\\d+)\\s+(=>)?\\s*([a-z-]+)(?:\\s+\"([^\"]*)\")?");
    private static final int TICK_MS = 10;

    private final TurnTaking turns = new TurnTaking(TurnSettings.DEFAULT);
    private final List<String> happened = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final List<Matcher> inputs = new ArrayList<>();
    private String wordsSoFar = "";
    private boolean asked;

    TurnScript(String script) {
        script.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(this::parse);
    }

    private void parse(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.lookingAt()) {
            throw new IllegalArgumentException("Cannot read: " + line);
        }
        if (matcher.group(2) == null) {
            inputs.add(matcher);
        } else {
            String words = matcher.group(4) == null ? "" : " \"" + matcher.group(4) + "\"";
            expected.add(matcher.group(1) + " " + matcher.group(3) + words);
        }
    }

    List<String> expected() {
        return expected;
    }

    List<String> happened(int untilMs) {
        int next = 0;
        for (int now = 0; now <= untilMs; now += TICK_MS) {
            while (next < inputs.size() && Integer.parseInt(inputs.get(next).group(1)) <= now) {
                apply(inputs.get(next++), now);
            }
            take(turns.on(new TurnInput.TimePassed(now, false)), now);
        }
        return happened;
    }

    private void apply(Matcher line, long now) {
        String words = line.group(4);
        asked |= line.group(3).equals("asked");
        wordsSoFar = words == null ? wordsSoFar : words;
        TurnInput input =
                switch (line.group(3)) {
                    case "speak" -> new TurnInput.SpeechStarted(now);
                    case "pause" -> new TurnInput.SpeechPaused(now, now);
                    case "tutor" -> new TurnInput.TutorStarted();
                    case "sounds" -> new TurnInput.TutorSounded(now);
                    case "asked" -> new TurnInput.TutorFinished(now, true);
                    case "told" -> new TurnInput.TutorFinished(now, false);
                    case "stop-key" -> new TurnInput.StopAsked();
                    case "wait-key" -> new TurnInput.WaitAsked();
                    case "typed" -> new TurnInput.LearnerActed();
                    default -> throw new IllegalArgumentException(line.group());
                };
        take(turns.on(input), now);
    }

    private void take(List<TurnAction> actions, long now) {
        for (TurnAction action : actions) {
            switch (action) {
                case TurnAction.Read(_, long revision) -> answer(revision, now);
                case TurnAction.Draft(Reading reading) ->
                        happened.add(now + " draft \"" + reading.words() + "\"");
                case TurnAction.DropDraft _ -> happened.add(now + " drop");
                case TurnAction.EndTurn(Reading reading, _) ->
                        happened.add(now + " end \"" + reading.words() + "\"");
                case TurnAction.PauseVoice _ -> happened.add(now + " hold");
                case TurnAction.ResumeVoice _ -> happened.add(now + " resume");
                case TurnAction.StopVoice _ -> happened.add(now + " stop");
                case TurnAction.StartWaiting(_) -> happened.add(now + " wait");
                case TurnAction.StopWaiting _ -> happened.add(now + " back");
                case TurnAction.OfferHint _ -> happened.add(now + " hint");
            }
        }
    }

    private void answer(long revision, long now) {
        boolean complete = !wordsSoFar.endsWith("…");
        String words = wordsSoFar.replace("…", "").strip();
        Reading reading = Reading.of(words, complete, asked ? Fit.FITS : Fit.UNASKED, 0.9);
        take(turns.on(new TurnInput.UtteranceRead(revision, reading)), now);
    }
}
