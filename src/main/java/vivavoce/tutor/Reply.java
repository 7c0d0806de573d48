package vivavoce.tutor;

import vivavoce.speech.Style;

import java.util.List;

/**
 * What the tutor says in one turn: at most two sentences, at most one question.
 *
 * @param phrases in the order they are spoken; empty when the tutor stays silent
 * @param style how they are spoken
 * @param question the question asked, as words, or "" when none is
 */
public record Reply(List<Phrase> phrases, Style style, String question) {}
