package vivavoce.speech;

import vivavoce.model.SpeechForm;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.NativeTensor;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phonemes of words: from the lexicon, else spelt out by the pronouncing network. */
final class Pronouncer {

    private static final int BLANK = 0;

    private final Lexicon lexicon;
    private final RoleGraph graph;
    private final SpeechForm form;

    Pronouncer(Lexicon lexicon, RoleGraph graph, SpeechForm form) {
        this.lexicon = lexicon;
        this.graph = graph;
        this.form = form;
    }

    /**
     * Phonemes of one lower-case word; none when it has no letter.
     *
     * @param word letters and apostrophes
     */
    List<String> phonemes(String word) {
        return lexicon.phonemes(word).orElseGet(() -> spelt(word));
    }

    private List<String> spelt(String word) {
        long[] letters =
                word.chars()
                        .mapToObj(Character::toString)
                        .mapToLong(form.letters()::indexOf)
                        .filter(id -> id >= 0)
                        .toArray();
        if (letters.length == 0) {
            return List.of();
        }
        Map<String, Tensor> given = Map.of("ids", Tensor.of(letters, 1, letters.length));
        try (Outputs outputs = graph.run(given, Set.of("logits"), new Cancellation())) {
            return collapse(outputs.get("logits"));
        }
    }

    /** Greedy CTC over [1, steps, phonemes]: the best of each step, repeats and blanks dropped. */
    private List<String> collapse(NativeTensor logits) {
        int width = (int) logits.shape()[2];
        float[] values = logits.floats();
        List<String> phonemes = new ArrayList<>();
        int last = BLANK;
        for (int from = 0; from < values.length; from += width) {
            int best = best(values, from, width);
            if (best != last && best != BLANK) {
                phonemes.add(form.phonemes().get(best));
            }
            last = best;
        }
        return phonemes;
    }

    private static int best(float[] values, int from, int width) {
        int best = 0;
        for (int i = 1; i < width; i++) {
            if (values[from + i] > values[from + best]) {
                best = i;
            }
        }
        return best;
    }
}
