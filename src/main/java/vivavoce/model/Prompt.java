package vivavoce.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Tokens for a decoder; at every placeholder stands a row of media. Immutable. */
final class Prompt {

    /** No tokens. */
    static final Prompt EMPTY = new Prompt(List.of());

    private final List<Slot> slots;

    private Prompt(List<Slot> slots) {
        this.slots = slots;
    }

    /** One place: a token, and the row of media that its embedding gives way to. */
    private record Slot(long id, @Nullable MediaRows media, int row) {}

    /** Tokens of words. */
    static Prompt of(long... ids) {
        List<Slot> slots = new ArrayList<>(ids.length);
        for (long id : ids) {
            slots.add(new Slot(id, null, 0));
        }
        return new Prompt(slots);
    }

    /** A placeholder for every row. */
    static Prompt of(MediaRows media) {
        List<Slot> slots = new ArrayList<>(media.count());
        for (int row = 0; row < media.count(); row++) {
            slots.add(new Slot(media.placeholder(), media, row));
        }
        return new Prompt(slots);
    }

    /** This and then more. */
    Prompt plus(Prompt more) {
        List<Slot> all = new ArrayList<>(size() + more.size());
        all.addAll(slots);
        all.addAll(more.slots);
        return new Prompt(all);
    }

    /** The part from one place to before another. */
    Prompt part(int from, int to) {
        return new Prompt(slots.subList(from, to));
    }

    int size() {
        return slots.size();
    }

    long[] ids() {
        return slots.stream().mapToLong(Slot::id).toArray();
    }

    /** How many places at the front are the same in both. */
    int commonPrefix(Prompt other) {
        int most = Math.min(size(), other.size());
        int same = 0;
        while (same < most && slots.get(same).equals(other.slots.get(same))) {
            same++;
        }
        return same;
    }

    boolean hasMedia() {
        return slots.stream().anyMatch(slot -> slot.media() != null);
    }

    /** Rows of media at the places of one token, [count, width], flat. */
    float[] rows(long placeholder, int width) {
        List<Slot> wanted = media().filter(slot -> slot.id() == placeholder).toList();
        float[] rows = new float[wanted.size() * width];
        for (int i = 0; i < wanted.size(); i++) {
            copy(wanted.get(i), width, rows, i);
        }
        return rows;
    }

    /**
     * Overwrites the embeddings at placeholders.
     *
     * @param embeds [size, width], flat
     */
    void scatter(float[] embeds, int width) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).media() != null) {
                copy(slots.get(i), width, embeds, i);
            }
        }
    }

    private Stream<Slot> media() {
        return slots.stream().filter(slot -> slot.media() != null);
    }

    private static void copy(Slot slot, int width, float[] to, int at) {
        MediaRows media = Objects.requireNonNull(slot.media());
        if (media.width() != width) {
            throw PackException.broken(
                    "The encoder's rows are %d wide, the embeddings %d"
                            .formatted(media.width(), width));
        }
        media.copy(slot.row(), to, at * width);
    }
}
