package vivavoce.model;

/**
 * What a decoder says after its last token.
 *
 * @param logits of the next token, [vocabulary]
 * @param hidden state of the last token, [width]; empty where the decoder does not give it
 */
record Step(float[] logits, float[] hidden) {}
