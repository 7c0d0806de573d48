package vivavoce.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.LessonListener;

import java.io.PrintStream;

/** Prints a lesson as it happens: one JSON object a line, or captions with their times. */
final class EventPrinter implements LessonListener {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final PrintStream out;
    private final boolean json;

    EventPrinter(PrintStream out, boolean json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void happened(long atMs, LessonEvent event) {
        if (json) {
            JsonObject line = new JsonObject();
            line.addProperty("t", atMs / 1000.0);
            line.addProperty("event", event.getClass().getSimpleName());
            GSON.toJsonTree(event).getAsJsonObject().asMap().forEach(line::add);
            out.println(GSON.toJson(line));
            return;
        }
        String caption = caption(event);
        if (!caption.isEmpty()) {
            out.println("%7.2f  %s".formatted(atMs / 1000.0, caption));
        }
    }

    private static String caption(LessonEvent event) {
        return switch (event) {
            case LessonEvent.PictureRead(var lines) ->
                    "[picture]  " + (lines.isEmpty() ? "(nothing)" : String.join(" | ", lines));
            case LessonEvent.TurnEnded(String words) -> "learner:   " + words;
            case LessonEvent.TurnTakenBack _ -> "[goes on]  the learner had not finished";
            case LessonEvent.ReplyDecided(String words, String style) ->
                    "tutor:     %s  (%s)"
                            .formatted(words, style.toLowerCase(java.util.Locale.ROOT));
            case LessonEvent.BoardChanged(String latex, String mark) ->
                    "[board]    %s%s".formatted(latex, mark.equals("RIGHT") ? "  ✓" : "");
            case LessonEvent.VoiceHeld(long afterMs) ->
                    "[held]     %d ms after the learner began".formatted(afterMs);
            case LessonEvent.ReplyFinished _ -> "[listens]";
            case LessonEvent.VoiceResumed _ -> "[goes on]";
            case LessonEvent.VoiceStopped(String heard, String unheard) ->
                    "[stopped]  heard: \"%s\" — not heard: \"%s\"".formatted(heard, unheard);
            case LessonEvent.WaitStarted _ -> "[waits]    Take your time.";
            case LessonEvent.WaitEnded _ -> "[back]";
            case LessonEvent.HintOffered _ -> "[hint]     after a long silence";
            case LessonEvent.WentWrong(String sentence) -> "[notice]   " + sentence;
            case LessonEvent.SpeechStarted _,
                    LessonEvent.SpeechPaused _,
                    LessonEvent.Typed _,
                    LessonEvent.Heard _,
                    LessonEvent.ReplyStarted _ ->
                    "";
        };
    }
}
