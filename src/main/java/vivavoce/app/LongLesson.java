package vivavoce.app;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.WavException;
import vivavoce.bench.Resident;
import vivavoce.echo.EchoCanceller;
import vivavoce.history.LessonText;
import vivavoce.history.SessionJournal;
import vivavoce.history.SessionStore;
import vivavoce.room.Soak;
import vivavoce.time.NanoClock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * A lesson of hours with a learner who changes packs now and then, as the app does it: the engine
 * is closed and opened anew. What is shown and what is kept is compared with what was said. One
 * owner thread; used once.
 */
final class LongLesson {

    private static final long MS_PER_HOUR = 3_600_000;
    private static final long MS_PER_MINUTE = 60_000;
    private static final int SAMPLES = 16;
    private static final int LEAST_MINUTES = 15;
    private static final int MOST_MINUTES = 45;

    /** A lesson that has lost a word would never come to rest. */
    private static final long PATIENCE_MS = 2 * MS_PER_MINUTE;

    /**
     * What the process holds at a moment of the lesson.
     *
     * @param heapBytes after a full collection
     * @param residentBytes all of the process, -1 where the system does not say
     */
    record Sample(double lessonHours, long heapBytes, long residentBytes, int threads) {}

    /** What the lesson came to, and what was held meanwhile. */
    record Report(
            double lessonHours,
            double realMinutes,
            int packSwitches,
            Soak.Report lesson,
            List<Sample> held) {}

    private final IntFunction<Engine> packs;
    private final Random random;
    private final List<Sample> held = new ArrayList<>();
    private final long began = NanoClock.SYSTEM.nanos();
    private final long endMs;
    private final double mostMinutes;
    private Soak.Report lesson = Soak.Report.NONE;

    /**
     * A lesson in which the same happens for the same seed.
     *
     * @param packs opens what the lesson goes on with after so many switches
     * @param hours of the lesson's own time
     * @param mostMinutes of real time, after which it ends, however far it got
     */
    LongLesson(IntFunction<Engine> packs, long seed, double hours, double mostMinutes) {
        this.packs = packs;
        this.random = new Random(seed);
        this.endMs = Math.round(hours * MS_PER_HOUR);
        this.mostMinutes = mostMinutes;
    }

    /** Holds it. */
    Report hold() throws IOException, AudioDeviceException, WavException {
        int parts = 0;
        while (lesson.lessonMs() < endMs && spentMinutes() < mostMinutes) {
            try (Engine engine = packs.apply(parts++);
                    EchoCanceller canceller = EchoCanceller.open()) {
                engine.warmUp();
                lesson = lesson.and(part(engine, canceller));
            }
        }
        sample(lesson.lessonMs());
        return new Report(
                lesson.lessonMs() / (double) MS_PER_HOUR,
                spentMinutes(),
                parts - 1,
                lesson,
                List.copyOf(held));
    }

    private Soak.Report part(Engine engine, EchoCanceller canceller)
            throws IOException, AudioDeviceException, WavException {
        Path folder = Files.createTempDirectory("vivavoce-soak");
        SessionStore store = new SessionStore(folder);
        long lasts = random.nextInt(LEAST_MINUTES, MOST_MINUTES) * MS_PER_MINUTE;
        long until = Math.min(lasts, endMs - lesson.lessonMs());
        try (SessionJournal journal =
                store.begin(Instant.EPOCH, () -> System.err.println("Nothing is kept."))) {
            Soak soak = new Soak(engine.studio(canceller), random.nextLong(), journal);
            while (goesOn(soak, until)) {
                soak.step();
                if (lesson.lessonMs() + soak.nowMs() >= held.size() * endMs / SAMPLES) {
                    sample(lesson.lessonMs() + soak.nowMs());
                }
            }
            soak.compareCaptions();
            soak.compare("journal", kept(store));
            return soak.report();
        } finally {
            store.wipe();
        }
    }

    private boolean goesOn(Soak soak, long until) {
        boolean atRest = soak.isQuiet() || soak.nowMs() > until + PATIENCE_MS;
        return (soak.nowMs() < until && spentMinutes() < mostMinutes) || !atRest;
    }

    private static List<String> kept(SessionStore store) {
        return store.list().stream()
                .flatMap(session -> LessonText.of(session.moments()).stream())
                .filter(LessonText.Learner.class::isInstance)
                .map(LessonText::text)
                .toList();
    }

    private double spentMinutes() {
        return (NanoClock.SYSTEM.nanos() - began) / 60e9;
    }

    private void sample(long lessonMs) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        Long resident = Resident.bytes();
        held.add(
                new Sample(
                        lessonMs / (double) MS_PER_HOUR,
                        runtime.totalMemory() - runtime.freeMemory(),
                        resident == null ? -1 : resident,
                        Thread.getAllStackTraces().size()));
        System.err.println(held.getLast());
    }
}
