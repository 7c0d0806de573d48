package vivavoce.app;

import vivavoce.camera.PictureException;
import vivavoce.camera.PictureFile;
import vivavoce.conversation.Badge;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.settings.Settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The same conversation without a window: spoken if there is sound, typed in any case. */
final class TerminalLesson {

    private static final String HELP =
            """
            Type maths or words and press Enter. Also: /picture FILE, /hint, /again, /stop, /wait, /go, /quit.
            """;

    private TerminalLesson() {}

    /** Runs until the input ends or the learner quits. */
    static int run(String why) throws IOException {
        System.out.println((why + " The conversation is here, in the terminal.").strip());
        System.out.print(HELP);
        EventPrinter captions = new EventPrinter(System.out, false);
        BufferedReader typed =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Engine engine = Engine.inUse();
        Set<String> told = new HashSet<>();
        try (LiveLesson lesson =
                LiveLesson.start(
                        engine,
                        Settings.DEFAULT::devices,
                        captions,
                        view -> tellMissing(view, told))) {
            for (String line = typed.readLine(); line != null; line = typed.readLine()) {
                if (line.strip().equals("/quit")) {
                    break;
                }
                take(line.strip(), lesson);
            }
        }
        return ExitCode.DONE;
    }

    /** What is missing is said once; runs on the conversation's loop. */
    private static void tellMissing(ConversationView view, Set<String> told) {
        for (Badge badge : view.badges()) {
            if (!badge.working() && told.add(badge.sentence())) {
                System.out.println(badge.sentence());
            }
        }
    }

    private static void take(String line, LiveLesson lesson) {
        try {
            if (!line.isEmpty()) {
                lesson.ask(intent(line));
            }
        } catch (PictureException e) {
            System.err.println(Sentences.of(e));
        }
    }

    private static Intent intent(String line) {
        return switch (line.split("\\s+", 2)[0]) {
            case "/picture" ->
                    new Intent.Showed(
                            PictureFile.read(Path.of(line.substring("/picture".length()).strip())));
            case "/hint" -> new Intent.Hint();
            case "/again" -> new Intent.SayAgain();
            case "/stop" -> new Intent.Stop();
            case "/wait" -> new Intent.Wait();
            case "/go" -> new Intent.GoOn();
            default -> new Intent.Typed(line);
        };
    }
}
