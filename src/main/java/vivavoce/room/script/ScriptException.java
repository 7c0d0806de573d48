package vivavoce.room.script;

/** A script cannot be understood; the message is one sentence with its line and column. */
public final class ScriptException extends Exception {

    private static final long serialVersionUID = 1L;

    /** At a place in a script, both counted from 1. */
    public ScriptException(String script, int line, int column, String sentence) {
        super("%s, line %d, column %d: %s".formatted(script, line, column, sentence));
    }
}
