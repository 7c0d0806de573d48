package vivavoce.conversation;

import org.jspecify.annotations.Nullable;

import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;
import vivavoce.speech.Voice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the sound of a conversation's phrases, in order. Requests come from the conversation's
 * thread; {@link #work} runs on the thread that owns the voice.
 */
public final class Mouth {

    private record Request(long replyId, int phrase, String words, Style style, double speed) {}

    /** Of the silence that takes the place of a phrase that could not be made. */
    private static final int SILENT_RATE = 24_000;

    private final Voice voice;
    private final Deque<Request> requests = new ArrayDeque<>();

    Mouth(Voice voice) {
        this.voice = voice;
    }

    synchronized void speak(long replyId, int phrase, String words, Style style, double speed) {
        requests.add(new Request(replyId, phrase, words, style, speed));
    }

    synchronized void hush() {
        requests.clear();
    }

    /** Whether {@link #work} has something to make. */
    synchronized boolean isWanted() {
        return !requests.isEmpty();
    }

    /**
     * Makes the next phrase, if one is wanted.
     *
     * @param answer gets the input that answers it
     * @return whether there was work
     */
    public boolean work(Consumer<ConversationInput> answer) {
        Request next = take();
        if (next == null) {
            return false;
        }
        SpokenPhrase sound = new SpokenPhrase(next.words(), new float[0], SILENT_RATE, List.of());
        try {
            sound = voice.speak(next.words(), next.style(), next.speed());
        } finally {
            answer.accept(new ConversationInput.PhraseReady(next.replyId(), next.phrase(), sound));
        }
        return true;
    }

    private synchronized @Nullable Request take() {
        return requests.poll();
    }
}
