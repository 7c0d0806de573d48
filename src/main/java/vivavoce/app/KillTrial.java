package vivavoce.app;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import vivavoce.conversation.LessonEvent;
import vivavoce.history.Moment;
import vivavoce.history.Session;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A program that keeps lessons was killed while it did so.
 *
 * @param told events of its last lesson that it said it had kept
 * @param kept events of that lesson that can be read afterwards
 * @param lost those that were told and cannot be read, in whatever order
 * @param lostMs of the lesson's time: from what is read last to what was told last; 0 if nothing
 *     was lost
 * @param unreadable lessons in the folder that can no longer be read
 */
record KillTrial(int told, int kept, int lost, long lostMs, int unreadable) {

    /**
     * Starts the program, lets it keep lessons for a random while and kills it as nothing can be
     * caught.
     *
     * @param folder empty, for its lessons
     */
    static KillTrial run(Path folder, RandomGenerator random)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(OwnProgram.with("keep", folder.toString()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        List<Told> told = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            int most = random.nextInt(1, 600);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.add(Told.of(line));
                if (told.size() == most) {
                    Thread.sleep(random.nextInt(50));
                    process.toHandle()
                            .destroyForcibly(); // unlike the process's own, it lets read on
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return of(told, folder);
    }

    /** An event as the program told it. */
    private record Told(double seconds, String event) {

        static Told of(String line) {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            return new Told(json.get("t").getAsDouble(), json.get("event").getAsString());
        }
    }

    private static KillTrial of(List<Told> all, Path folder) throws IOException {
        List<Session> sessions = DesktopMachine.sessions(folder).list();
        List<Told> told = lastLesson(all);
        List<Moment> kept = sessions.isEmpty() ? List.of() : sessions.getFirst().moments();
        int lost = 0;
        long lostMs = 0;
        for (int i = 0; i < told.size(); i++) {
            if (i >= kept.size() || !told.get(i).event().equals(name(kept.get(i).event()))) {
                lost++;
                lostMs = Math.max(lostMs, sinceMs(told, Math.min(i, told.size() - 1)));
            }
        }
        return new KillTrial(
                told.size(), kept.size(), lost, lostMs, folders(folder) - sessions.size());
    }

    private static long sinceMs(List<Told> told, int from) {
        return Math.round(1000 * (told.getLast().seconds() - told.get(from).seconds()));
    }

    /** Lessons follow each other and each begins anew; the journal begins with what is worth it. */
    private static List<Told> lastLesson(List<Told> all) {
        int from = all.size();
        double next = Double.POSITIVE_INFINITY;
        while (from > 0 && all.get(from - 1).seconds() <= next) {
            next = all.get(--from).seconds();
        }
        List<Told> lesson = all.subList(from, all.size());
        int first = 0;
        while (first < lesson.size() && !isWorthKeeping(lesson.get(first).event())) {
            first++;
        }
        return lesson.subList(first, lesson.size());
    }

    private static boolean isWorthKeeping(String event) {
        return List.of("TurnEnded", "Typed", "ReplyDecided", "PictureRead").contains(event);
    }

    private static String name(LessonEvent event) {
        return event.getClass().getSimpleName();
    }

    private static int folders(Path folder) throws IOException {
        Path sessions = folder.resolve("sessions");
        if (!Files.isDirectory(sessions)) {
            return 0;
        }
        try (var each = Files.list(sessions)) {
            return (int)
                    each.filter(session -> Files.exists(session.resolve("moments.jsonl"))).count();
        }
    }
}
