package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.WavException;
import vivavoce.echo.EchoCanceller;
import vivavoce.room.bench.TurnBench;
import vivavoce.room.bench.TurnReport;

import java.io.IOException;
import java.util.concurrent.Callable;

/** {@code vivavoce bench turns}: how fast and how patient the tutor is, in simulated rooms. */
@Command(name = "turns", description = "Measures turn-taking in simulated rooms.")
final class BenchTurnsCommand implements Callable<Integer> {

    @Option(names = "--json", description = "One object, nothing else.")
    private boolean json;

    @Option(names = "--seed", description = "What the trials are drawn from (default: 1).")
    private long seed = 1;

    @Option(names = "--quick", description = "A few trials of each kind: under two minutes.")
    private boolean quick;

    @Option(
            names = "--trials",
            paramLabel = "N",
            description = "Trials of each kind (default: 40; quick: 6).")
    private @Nullable Integer trials;

    @Option(
            names = "--minutes",
            paramLabel = "MINUTES",
            description = "Narration at each level of echo (default: 30; quick: 1).")
    private @Nullable Double minutes;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() throws IOException, AudioDeviceException, WavException {
        try (Engine engine = pack.engine();
                EchoCanceller canceller = EchoCanceller.open()) {
            engine.warmUp();
            TurnReport report =
                    new TurnBench(engine.studio(canceller), seed, size(), System.err::println)
                            .run();
            Console.system(json).result(report, TurnTable.of(report));
        }
        return ExitCode.DONE;
    }

    private TurnBench.Size size() {
        TurnBench.Size usual = quick ? TurnBench.Size.QUICK : TurnBench.Size.FULL;
        return new TurnBench.Size(
                trials == null ? usual.trials() : trials,
                minutes == null ? usual.narratedMinutes() : minutes);
    }
}
