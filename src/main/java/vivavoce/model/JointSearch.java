package vivavoce.model;

import vivavoce.model.PackManifest.Task;
import vivavoce.onnx.Cancellation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the words that both the decoder and the encoder's spelling find likely, several answers
 * side by side (joint decoding of Watanabe et al., Hybrid CTC/Attention Architecture, 2017). What
 * the decoder would like to hear but nobody said is not spelled, and what is badly spelled still
 * makes sense to the decoder.
 */
final class JointSearch {

    private final Decoder decoder;
    private final Spelling spelling;
    private final CtcForm form;
    private final List<Long> ends;
    private final int most;

    /**
     * A search for what was said.
     *
     * @param most tokens in one answer
     */
    JointSearch(Decoder decoder, Tokenizer tokenizer, CtcForm form, Task hear, int most) {
        this.decoder = decoder;
        this.spelling = new Spelling(tokenizer, form.alphabet());
        this.form = form;
        this.ends = Stream.of(hear.complete(), hear.incomplete()).filter(Objects::nonNull).toList();
        this.most = most;
    }

    /** An answer so far. */
    private record Path(List<Choice> choices, CtcPrefix prefix, double score) {

        Path plus(Choice choice, CtcPrefix longer, double better) {
            List<Choice> all = new ArrayList<>(choices);
            all.add(choice);
            return new Path(all, longer, better);
        }
    }

    /** A longer answer and the place of the one that it continues. */
    private record Branch(int from, Path path) {

        int token() {
            return path.choices().getLast().token();
        }
    }

    /**
     * The answer to a prompt; its last choice says whether the speaker had finished, unless there
     * was no room for it. A choice's probability is the decoder's alone.
     *
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    List<Choice> answer(Prompt prompt, CtcFrames frames, Cancellation cancellation) {
        List<Path> paths = List.of(new Path(List.of(), CtcPrefix.empty(frames), 0));
        Path best = new Path(List.of(), CtcPrefix.empty(frames), Double.NEGATIVE_INFINITY);
        try (KvCache cache = decoder.newCache()) {
            float[][] logits = {decoder.prefill(prompt, cache, cancellation).logits()};
            for (int length = 0; length < most; length++) {
                List<Branch> branches = new ArrayList<>();
                for (int i = 0; i < paths.size(); i++) {
                    best = grow(i, paths.get(i), logits[i], branches, best);
                }
                branches.sort(Comparator.comparingDouble(branch -> -branch.path().score()));
                if (branches.isEmpty() || branches.getFirst().path().score() <= best.score()) {
                    return best.choices();
                }
                List<Branch> kept = branches.subList(0, Math.min(form.beam(), branches.size()));
                paths = kept.stream().map(Branch::path).toList();
                cache.select(kept.stream().mapToInt(Branch::from).toArray());
                long[] tokens = kept.stream().mapToLong(Branch::token).toArray();
                logits = decoder.decodeEach(tokens, cache, cancellation);
            }
        }
        return best.choices().isEmpty() ? paths.getFirst().choices() : best.choices();
    }

    /** Adds what may follow a path to the branches; returns the best finished answer by now. */
    private Path grow(int from, Path path, float[] logits, List<Branch> branches, Path best) {
        double[] logs = LogSoftmax.of(logits);
        Path finished = best;
        for (int token : likeliest(logs)) {
            Choice choice = new Choice(token, Math.exp(logs[token]));
            double decoded = (1 - form.weight()) * logs[token];
            CtcPrefix now = path.prefix();
            if (ends.contains((long) token)) {
                double spelled = form.weight() * (now.endingLog() - now.log());
                Path whole = path.plus(choice, now, path.score() + decoded + spelled);
                finished = whole.score() > finished.score() ? whole : finished;
            } else {
                spelling.plus(now, token, path.choices().isEmpty())
                        .ifPresent(longer -> {
                            double spelled = form.weight() * (longer.log() - now.log());
                            double score = path.score() + decoded + spelled;
                            branches.add(new Branch(from, path.plus(choice, longer, score)));
                        });
            }
        }
        return finished;
    }

    private int[] likeliest(double[] logs) {
        return IntStream.range(0, logs.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer token) -> -logs[token]))
                .limit(form.choices())
                .mapToInt(token -> token)
                .toArray();
    }
}
