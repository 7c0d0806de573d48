package vivavoce.playback;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * What was rendered when, in samples since the start; silence is what no run covers. One owner
 * thread.
 */
final class PlayoutLedger {

    /** Consecutive samples of one phrase that were rendered without a gap. */
    static final class Run {
        final long start;
        final QueuedPhrase phrase;
        final int from; // first sample of the phrase
        int count;

        private Run(long start, QueuedPhrase phrase, int from, int count) {
            this.start = start;
            this.phrase = phrase;
            this.from = from;
            this.count = count;
        }

        private boolean continuesAt(long rendered, QueuedPhrase next, int at) {
            return next == phrase && start + count == rendered && from + count == at;
        }
    }

    private final int sampleRate;
    private final long rememberedSamples;
    private final Deque<Run> runs = new ArrayDeque<>();

    /** Remembers runs that ended within the last {@code rememberedSeconds}, and the latest one. */
    PlayoutLedger(int sampleRate, int rememberedSeconds) {
        this.sampleRate = sampleRate;
        rememberedSamples = (long) rememberedSeconds * sampleRate;
    }

    void rendered(long start, QueuedPhrase phrase, int from, int count) {
        Run last = runs.peekLast();
        if (last != null && last.continuesAt(start, phrase, from)) {
            last.count += count;
            return;
        }
        runs.addLast(new Run(start, phrase, from, count));
        while (runs.size() > 1 && endOf(runs.getFirst()) < start - rememberedSamples) {
            runs.removeFirst();
        }
    }

    /** Forgets everything from this sample on; the runs cut are told, the latest first. */
    void cut(long end, Consumer<Run> unplayed) {
        while (!runs.isEmpty() && endOf(runs.getLast()) > end) {
            Run run = runs.removeLast();
            int kept = (int) Math.max(0, end - run.start);
            unplayed.accept(new Run(run.start + kept, run.phrase, run.from + kept, 0));
            if (kept > 0) {
                run.count = kept;
                runs.addLast(run);
            }
        }
    }

    /** Where a listener is after so many samples; null when no phrase has begun. */
    @Nullable PlaybackPosition position(long heardSamples) {
        for (Iterator<Run> latestFirst = runs.descendingIterator(); latestFirst.hasNext(); ) {
            Run run = latestFirst.next();
            if (run.start < heardSamples) {
                int heard = run.from + (int) Math.min(run.count, heardSamples - run.start);
                QueuedPhrase phrase = run.phrase;
                return new PlaybackPosition(
                        phrase.replyId,
                        phrase.phraseIndex,
                        (double) heard / sampleRate,
                        phrase.wordsEndedBy(heard));
            }
        }
        return null;
    }

    private static long endOf(Run run) {
        return run.start + run.count;
    }
}
