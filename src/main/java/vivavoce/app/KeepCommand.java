package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import vivavoce.camera.Picture;
import vivavoce.conversation.Conversation;
import vivavoce.conversation.ConversationInput;
import vivavoce.conversation.Intent;
import vivavoce.conversation.Loudspeaker;
import vivavoce.conversation.Senses;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;
import vivavoce.time.NanoClock;
import vivavoce.turn.TurnSettings;
import vivavoce.tutor.Tutor;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code vivavoce keep FOLDER}: a lesson in writing that is kept and never ends, until it is
 * killed; each event is printed once it has been kept. For {@code bench kill}.
 */
@Command(name = "keep", hidden = true, description = "Keeps a lesson until it is killed.")
final class KeepCommand implements Callable<Integer> {

    private static final List<String> TYPED =
            List.of("3x + 1 = 4", "3x = 3", "x = 2", "give me a hint", "x = 1");

    /** The lesson is typed and read, so that the program starts at once. */
    private static final class Unheard implements Senses, Loudspeaker {

        @Override
        public void listen(long revision, long fromMs, String context) {}

        @Override
        public void look(Picture picture) {}

        @Override
        public void speak(long replyId, int phrase, String words, Style style, double speed) {}

        @Override
        public void hush() {}

        @Override
        public void play(long replyId, int phrase, SpokenPhrase sound, boolean last) {}

        @Override
        public void hold() {}

        @Override
        public void resume() {}

        @Override
        public void stop() {}
    }

    @Parameters(paramLabel = "FOLDER", description = "Where lessons are kept.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        EventPrinter printer = new EventPrinter(System.out, true);
        try (LessonKeeper keeper =
                new LessonKeeper(
                        DesktopMachine.sessions(folder),
                        InstantSource.system(),
                        () -> System.err.println("A lesson could not be kept."))) {
            keeper.keep(true);
            Unheard silence = new Unheard();
            Conversation lesson =
                    new Conversation(
                            new Tutor(),
                            silence,
                            silence,
                            TurnSettings.DEFAULT,
                            (atMs, event) -> {
                                keeper.happened(atMs, event);
                                printer.happened(atMs, event);
                            });
            type(lesson);
            return ExitCode.DONE;
        }
    }

    /** In real time, as fast as it goes. */
    private static void type(Conversation lesson) {
        long began = NanoClock.SYSTEM.nanos();
        for (int line = 0; !Thread.interrupted(); line = (line + 1) % TYPED.size()) {
            long nowMs = (NanoClock.SYSTEM.nanos() - began) / 1_000_000;
            lesson.on(new ConversationInput.TimePassed(nowMs, 0, false));
            lesson.on(new ConversationInput.Asked(new Intent.Typed(TYPED.get(line))));
        }
    }
}
