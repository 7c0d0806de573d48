package vivavoce.language;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import vivavoce.tutor.BoardLine;
import vivavoce.tutor.Made;
import vivavoce.tutor.WritersTools;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A tool that the model asks for, as one JSON object.
 *
 * @param tool its name
 * @param line of maths, or ""
 * @param topic of a problem, or ""
 * @param level of a problem, or ""
 */
record ToolCall(String tool, String line, String topic, String level) {

    /** The call that a text is; empty when it is none. */
    static Optional<ToolCall> of(String text) {
        try {
            JsonElement read = JsonParser.parseString(text);
            if (!(read instanceof JsonObject call) || !call.has("tool")) {
                return Optional.empty();
            }
            return Optional.of(
                    new ToolCall(
                            call.get("tool").getAsString(),
                            text(call, "line"),
                            text(call, "topic"),
                            text(call, "level")));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException bad) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject call, String name) {
        return call.has(name) ? call.get(name).getAsString() : "";
    }

    /** Whether nothing is to be said. */
    boolean isWait() {
        return tool.equals("wait");
    }

    /** The problem that it asks for; empty when it asks for none, or none could be made. */
    Optional<Made> make(WritersTools tools) {
        return tool.equals("make") ? tools.make(topic, level) : Optional.empty();
    }

    /**
     * What it finds, as the model is told.
     *
     * @param board gets the line that is to be shown
     */
    String result(WritersTools tools, Consumer<BoardLine> board) {
        return switch (tool) {
            case "look" -> tools.look();
            case "check" -> tools.check(line);
            case "solve" -> tools.solve();
            case "make" -> "not made: the topic is not taught here";
            case "show" -> {
                Optional<BoardLine> shown = tools.show(line);
                shown.ifPresent(board);
                yield shown.isPresent() ? "shown" : "not shown: it is not known to be true";
            }
            default -> "there is no such tool";
        };
    }
}
