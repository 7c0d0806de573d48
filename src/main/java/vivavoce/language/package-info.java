/** A tutor's words from a language model: its prompt, its tools, the guard before the voice. */
@org.jspecify.annotations.NullMarked
package vivavoce.language;
