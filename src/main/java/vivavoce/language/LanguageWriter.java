package vivavoce.language;

import org.jspecify.annotations.Nullable;

import vivavoce.guard.Outcome;
import vivavoce.guard.SpeechGuard;
import vivavoce.model.ChatAnswer;
import vivavoce.model.ChatSession;
import vivavoce.model.ChatTurn;
import vivavoce.model.ChatTurn.Role;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.NetworkException;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.SpokenText;
import vivavoce.tutor.BoardLine;
import vivavoce.tutor.Brief;
import vivavoce.tutor.Made;
import vivavoce.tutor.Phrase;
import vivavoce.tutor.ReplyWriter;
import vivavoce.tutor.WritersTools;
import vivavoce.tutor.Written;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Words replies with a language model. Every sentence passes the guard before it is given out; a
 * reply that fails before anything was spoken is tried once more, then given up. One owner thread,
 * the model's.
 */
public final class LanguageWriter implements ReplyWriter {

    private static final int SENTENCES = 2;
    private static final int TRIES = 2;
    private static final int CALLS = 3;

    private final ChatSession session;
    private volatile @Nullable Reply reply;

    /**
     * A writer of one conversation; the session is closed by its owner.
     *
     * @param session words alone, or words with the sound that the model makes of them
     */
    public LanguageWriter(ChatSession session) {
        this.session = session;
    }

    /** Has the model read what every conversation begins with, before anyone waits for it. */
    public static void warmUp(ChatSession session) {
        ChatAnswer answer =
                session.begin(List.of(TutorPrompt.system(session.system())), new Cancellation());
        while (answer.left() > 0) {
            answer.next();
        }
    }

    @Override
    public void begin(Brief brief) {
        reply = new Reply(brief);
    }

    @Override
    public Written step() {
        Reply writing = reply;
        if (writing == null) {
            return new Written.Done();
        }
        Written written;
        try {
            written = writing.step();
        } catch (CancellationException stopped) {
            written = new Written.GivenUp("It was stopped.");
        } catch (NetworkException | IllegalArgumentException failed) {
            // Out of memory on the way, most often; or the turn is longer than the context.
            written = new Written.GivenUp(String.valueOf(failed.getMessage()));
        }
        if (written instanceof Written.Done || written instanceof Written.GivenUp) {
            reply = null;
        }
        return written;
    }

    @Override
    public void stop() {
        Reply writing = reply;
        if (writing != null) {
            writing.cancellation.cancel();
        }
    }

    private @Nullable OwnVoice newVoice() {
        return session.rate().isPresent() ? new OwnVoice(session.rate().getAsInt()) : null;
    }

    /** One reply being written. */
    private final class Reply {

        private final Brief brief;
        private final Cancellation cancellation = new Cancellation();
        private final List<ChatTurn> since = new ArrayList<>();
        private final Deque<String> ready = new ArrayDeque<>();
        private final List<String> spoken = new ArrayList<>();
        private final List<BoardLine> board;
        private WritersTools tools;
        private StringBuilder text = new StringBuilder();
        private SpeechGuard guard;
        private @Nullable ChatAnswer answer;
        private boolean begun;
        private int tries = 1;
        private int calls;
        private boolean over;
        private @Nullable OwnVoice own = newVoice();

        Reply(Brief brief) {
            this.brief = brief;
            this.tools = brief.tools();
            this.guard = new SpeechGuard(tools.situation());
            this.board =
                    new ArrayList<>(
                            brief.decided().phrases().stream()
                                    .flatMap(phrase -> phrase.board().stream())
                                    .toList());
        }

        Written step() {
            if (spoken.size() == SENTENCES || hasAsked()) {
                return new Written.Done();
            }
            Optional<Written> due = due();
            if (due.isPresent() || over) {
                return due.orElseGet(Written.Done::new);
            }
            if (answer == null) {
                answer =
                        session.begin(
                                TutorPrompt.turns(session.system(), brief, since), cancellation);
            }
            Optional<String> piece = answer.next();
            if (own != null) {
                own.made(answer.sound(), text.length());
            }
            return piece.isPresent() ? more(piece.get(), answer.areWordsDone()) : ended();
        }

        /** What may be said now. */
        private Optional<Written> due() {
            if (own != null) {
                return own.next(guard.checked(), over).map(this::spoken);
            }
            return Optional.ofNullable(ready.poll()).map(this::sentence);
        }

        /** One question a turn: after it, it is the learner's. */
        private boolean hasAsked() {
            return !spoken.isEmpty() && spoken.getLast().endsWith("?");
        }

        private Written more(String piece, boolean all) {
            text.append(piece);
            if (isCall()) {
                return all ? called() : new Written.Nothing();
            }
            pass(guard.write(piece));
            if (all) {
                pass(guard.end());
            }
            if (guard.outcome() != Outcome.PASSES) {
                return refused();
            }
            boolean first = !begun && !text.toString().isBlank();
            begun |= first;
            return first ? new Written.Begun() : new Written.Nothing();
        }

        private Written ended() {
            if (isCall()) {
                return called();
            }
            pass(guard.end());
            if (guard.outcome() != Outcome.PASSES) {
                return refused();
            }
            over = true;
            Optional<Written> due = due();
            return due.isEmpty() && hasSaidNothing()
                    ? new Written.GivenUp("It said nothing.")
                    : due.orElseGet(Written.Done::new);
        }

        private void pass(List<String> sentences) {
            if (own != null) {
                sentences.forEach(own::passed);
            } else {
                ready.addAll(sentences);
            }
        }

        private boolean hasSaidNothing() {
            return own != null ? !own.hasBegun() : spoken.isEmpty();
        }

        private boolean isCall() {
            return text.toString().stripLeading().startsWith("{");
        }

        private Written called() {
            Optional<ToolCall> call = ToolCall.of(text.toString().strip());
            if (call.filter(ToolCall::isWait).isPresent()) {
                return new Written.Done();
            }
            if (++calls > CALLS) {
                return new Written.GivenUp("It asks for one tool after another.");
            }
            Optional<Made> made = call.flatMap(c -> c.make(tools));
            if (made.isPresent()) {
                return set(made.get());
            }
            again(call.map(c -> c.result(tools, board::add)).orElse("that is no tool call"));
            return new Written.Nothing();
        }

        /** From here on it is about this problem, which is new to the board. */
        private Written set(Made made) {
            tools = made.tools();
            board.clear();
            board.add(made.line());
            again("Board: " + tools.look() + ". Say it, and ask for the first step.");
            return new Written.Sets(made.problem(), made.skill());
        }

        private Written refused() {
            Outcome why = guard.outcome();
            if (!ready.isEmpty() || !hasSaidNothing()) {
                over = true;
                return due().orElseGet(Written.Done::new);
            }
            if (++tries > TRIES) {
                return new Written.GivenUp("The guard refused it twice, last as " + why + ".");
            }
            again("Not said, because of the maths in it (" + why + "). Say it otherwise.");
            return new Written.Nothing();
        }

        /** What was written is answered by this, and the model goes on. */
        private void again(String told) {
            since.add(ChatTurn.of(Role.ASSISTANT, text.toString()));
            since.add(ChatTurn.of(Role.USER, told));
            text = new StringBuilder();
            guard = new SpeechGuard(tools.situation());
            answer = null;
            own = newVoice();
        }

        private Written sentence(String sentence) {
            spoken.add(sentence);
            return new Written.Sentence(phrase(sentence));
        }

        private Written spoken(SpokenPhrase sound) {
            return new Written.Spoken(phrase(sound.words()), sound);
        }

        private Phrase phrase(String caption) {
            List<BoardLine> shown = List.copyOf(board);
            board.clear();
            return new Phrase(caption, SpokenText.words(caption), shown);
        }
    }
}
