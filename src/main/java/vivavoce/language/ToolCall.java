package vivavoce.language;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import vivavoce.tutor.BoardLine;
import vivavoce.tutor.WritersTools;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A tool that the model asks for, as one JSON object.
 *
 * @param tool its name
 * @param line of maths, or ""
 */
record ToolCall(String tool, String line) {

    /** The call that a text is; empty when it is none. */
    static Optional<ToolCall> of(String text) {
        try {
            JsonElement read = JsonParser.parseString(text);
            if (!(read instanceof JsonObject call) || !call.has("tool")) {
                return Optional.empty();
            }
            String line = call.has("line") ? call.get("line").getAsString() : "";
            return Optional.of(new ToolCall(call.get("tool").getAsString(), line));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException bad) {
            return Optional.empty();
        }
    }

    /** Whether nothing is to be said. */
    boolean isWait() {
        return tool.equals("wait");
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
            case "show" -> {
                Optional<BoardLine> shown = tools.show(line);
                shown.ifPresent(board);
                yield shown.isPresent() ? "shown" : "not shown: it is not known to be true";
            }
            default -> "there is no such tool";
        };
    }
}
