package vivavoce.room;

import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.LessonListener;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether each of the learner's words is in a turn once, in its order, and whether what is shown or
 * kept of the turns has each of their words once. One owner.
 */
final class TranscriptCheck implements LessonListener {

    private static final int MOST_FAULTS = 20;

    /** What was said to a listening tutor, and the words of it that are in no turn yet. */
    private record Owed(long atMs, String sentence, List<String> missing) {

        private Owed copy() {
            return new Owed(atMs, sentence, new ArrayList<>(missing));
        }
    }

    private final List<String> faults = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<Owed> owed = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private List<String> saidBefore = List.of();
    private List<Owed> owedBefore = List.of();
    private int saidSince; // words of the learner's since the last turn ended
    private int owedSince;
    private int saidAlone;
    private int turns;
    private int replies;
    private int stopped;
    private int faultCount;

    /** The learner says these words now; {@code alone} if nothing comes between. */
    void learnerSays(long atMs, String sentence, boolean alone) {
        List<String> words = words(sentence);
        said.addAll(words);
        saidSince += words.size();
        if (alone) {
            saidAlone += words.size();
            owedSince++;
            owed.add(new Owed(atMs, sentence, new ArrayList<>(words)));
        }
    }

    @Override
    public void happened(long atMs, LessonEvent event) {
        event.learnerWords().ifPresent(lines::add);
        switch (event) {
            case LessonEvent.TurnEnded(String words) -> turnEnded(words(words));
            case LessonEvent.TurnTakenBack _ -> {
                lines.removeLast();
                takenBack();
            }
            case LessonEvent.ReplyDecided _ -> replies++;
            case LessonEvent.VoiceStopped _ -> stopped++;
            default -> {}
        }
    }

    /** The words of the last turn stand in the transcript no longer, and come again. */
    private void takenBack() {
        List<String> since = List.copyOf(said.subList(said.size() - saidSince, said.size()));
        said.clear();
        said.addAll(saidBefore);
        said.addAll(since);
        List<Owed> latest = owed.stream().skip(Math.max(0, owed.size() - owedSince)).toList();
        owed.clear();
        owed.addAll(owedBefore);
        owed.addAll(latest);
    }

    private void turnEnded(List<String> words) {
        turns++;
        saidBefore = List.copyOf(said);
        owedBefore = owed.stream().map(Owed::copy).toList();
        saidSince = 0;
        owedSince = 0;
        int from = 0;
        for (String word : words) {
            int at = said.subList(from, said.size()).indexOf(word);
            if (at < 0) {
                fault(
                        "said once at most, in the transcript again: \"%s\" of %s"
                                .formatted(word, words));
                return;
            }
            from += at + 1;
        }
        said.subList(0, from).clear();
        words.forEach(this::pay);
        owed.removeIf(each -> each.missing().isEmpty());
    }

    private void pay(String word) {
        for (Owed each : owed) {
            if (each.missing().remove(word)) {
                return;
            }
        }
    }

    /** What the learner said and wrote, as it ended, oldest first. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /**
     * Compares a record of the learner's side with what was said and written.
     *
     * @param where it stands, for the sentence
     */
    void compare(String where, List<String> shown) {
        List<String> missing = new ArrayList<>(words(String.join(" ", lines)));
        List<String> extra = new ArrayList<>();
        for (String word : words(String.join(" ", shown))) {
            if (!missing.remove(word)) {
                extra.add(word);
            }
        }
        if (!missing.isEmpty() || !extra.isEmpty()) {
            fault("%s: without %s, once too often %s".formatted(where, missing, extra));
        }
    }

    private static List<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT).strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split("\\s+"));
    }

    private void fault(String sentence) {
        faultCount++;
        if (faults.size() < MOST_FAULTS) {
            faults.add(sentence);
        }
    }

    /** Words that were said to a listening tutor. */
    int saidAlone() {
        return saidAlone;
    }

    /** Those of them that are in no turn. */
    int lost() {
        return owed.stream().mapToInt(each -> each.missing().size()).sum();
    }

    /** Where words were lost, one sentence each. */
    List<String> losses() {
        return owed.stream()
                .limit(MOST_FAULTS)
                .map(each ->
                        "%.1f s: \"%s\" without %s"
                                .formatted(each.atMs() / 1000.0, each.sentence(), each.missing()))
                .toList();
    }

    int turns() {
        return turns;
    }

    int replies() {
        return replies;
    }

    int stopped() {
        return stopped;
    }

    int faultCount() {
        return faultCount;
    }

    /** The first of the faults, one sentence each. */
    List<String> faults() {
        return List.copyOf(faults);
    }
}
