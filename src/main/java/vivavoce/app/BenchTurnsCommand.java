package vivavoce.app;

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

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() throws IOException, AudioDeviceException, WavException {
        try (Engine engine = pack.engine();
                EchoCanceller canceller = EchoCanceller.open()) {
            engine.warmUp();
            TurnBench.Size size = quick ? TurnBench.Size.QUICK : TurnBench.Size.FULL;
            TurnReport report =
                    new TurnBench(engine.studio(canceller), seed, size, System.err::println).run();
            Console.system(json).result(report, TurnTable.of(report));
        }
        return ExitCode.DONE;
    }
}
