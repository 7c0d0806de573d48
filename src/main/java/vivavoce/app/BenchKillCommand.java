package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

/** {@code vivavoce bench kill}: what of a kept lesson survives when the program is killed. */
@Command(
        name = "kill",
        description = "Kills the program at random moments of a lesson that is being kept.")
final class BenchKillCommand implements Callable<Integer> {

    /** All trials together. */
    private record Report(
            int kills, int eventsTold, int eventsLost, long mostLostMs, int lessonsUnreadable) {

        static Report of(List<KillTrial> trials) {
            return new Report(
                    trials.size(),
                    trials.stream().mapToInt(KillTrial::told).sum(),
                    trials.stream().mapToInt(KillTrial::lost).sum(),
                    trials.stream().mapToLong(KillTrial::lostMs).max().orElse(0),
                    trials.stream().mapToInt(KillTrial::unreadable).sum());
        }
    }

    @Option(names = "--times", description = "How often (${DEFAULT-VALUE}).")
    private int times = 100;

    @Option(names = "--seed", description = "Other seeds, other moments (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--json", description = "One object, nothing else.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Random random = new Random(seed);
        List<KillTrial> trials = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Path folder = Files.createTempDirectory("vivavoce-kill");
            trials.add(KillTrial.run(folder, random));
            DesktopMachine.sessions(folder).wipe();
            Files.delete(folder);
        }
        Report report = Report.of(trials);
        Console.system(json)
                .result(
                        report,
                        "%d kills, %d events of the lessons at hand: %d lost, at most %d ms; %d lessons unreadable"
                                .formatted(
                                        report.kills(),
                                        report.eventsTold(),
                                        report.eventsLost(),
                                        report.mostLostMs(),
                                        report.lessonsUnreadable()));
        boolean held = report.mostLostMs() <= 1_000 && report.lessonsUnreadable() == 0;
        return held ? ExitCode.DONE : ExitCode.COULD_NOT;
    }
}
