package vivavoce.model;

/**
 * Tokens between which a model thinks aloud.
 *
 * @param open begins a thought; negative for models that do not think
 * @param close ends it
 */
record Thoughts(long open, long close) {

    /** Of a model that does not think aloud. */
    static final Thoughts NONE = new Thoughts(-1, -1);

    /** The marks of a chat form: the first token of each. */
    static Thoughts of(ChatForm form, Tokenizer tokenizer) {
        ChatForm.Thinking thinking = form.thinking();
        return thinking == null
                ? NONE
                : new Thoughts(
                        tokenizer.encode(thinking.open())[0],
                        tokenizer.encode(thinking.close())[0]);
    }

    /** For one answer. */
    Filter filter() {
        return new Filter(this);
    }

    /** Tells what is spoken from what is thought. Not thread-safe. */
    static final class Filter {

        private final Thoughts marks;
        private boolean thinking;

        private Filter(Thoughts marks) {
            this.marks = marks;
        }

        /** Whether this next token is spoken. */
        boolean isSpoken(long token) {
            if (token == marks.open()) {
                thinking = true;
            }
            boolean spoken = !thinking;
            if (token == marks.close()) {
                thinking = false;
                spoken = false;
            }
            return spoken;
        }
    }
}
