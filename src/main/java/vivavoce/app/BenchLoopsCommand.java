package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.audio.WavMicrophone;
import vivavoce.conversation.Intent;
import vivavoce.conversation.LiveConversation;
import vivavoce.echo.EchoCanceller;
import vivavoce.loop.Loop;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * {@code vivavoce bench loops}: what the loops of a live conversation cost while nobody speaks, and
 * while the tutor does.
 */
@Command(name = "loops", description = "Measures what the loops cost while idle and while talking.")
final class BenchLoopsCommand implements Callable<Integer> {

    private static final int WARM_UP = 30 * AudioFrame.PER_SECOND;
    private static final int MEASURED = 30 * AudioFrame.PER_SECOND;

    /** One core spends 1000 ms in a second. */
    private record Report(
            double idlePercentOfCore,
            double talkingPercentOfCore,
            Map<String, LoopCosts.Cost> idle,
            Map<String, LoopCosts.Cost> talking) {}

    /** Nobody speaks. */
    private static final class Silence implements Microphone {
        private final AudioFrame frame = AudioFrame.silence(WavMicrophone.SAMPLE_RATE);

        @Override
        public int sampleRate() {
            return WavMicrophone.SAMPLE_RATE;
        }

        @Override
        public @Nullable AudioFrame read() {
            return frame;
        }

        @Override
        public void close() {}
    }

    /** Nobody listens. */
    private static final class Unheard implements Speaker {
        private long written;

        @Override
        public int sampleRate() {
            return 24_000;
        }

        @Override
        public void write(AudioFrame frame) {
            written += frame.samples().length;
        }

        @Override
        public long heardSamples() {
            return written;
        }

        @Override
        public long flush() {
            return 0;
        }

        @Override
        public void close() {}
    }

    @Option(names = "--json", description = "One object, nothing else.")
    private boolean json;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() throws Exception {
        try (Engine engine = pack.engine();
                EchoCanceller canceller = EchoCanceller.open()) {
            engine.warmUp();
            LiveConversation conversation =
                    new LiveConversation(
                            engine.between(new Silence(), new Unheard(), canceller),
                            (_, _) -> {},
                            _ -> {});
            List<Loop> loops = conversation.loops();
            Map<String, LoopCosts.Cost> idle = measure(loops, () -> {});
            Map<String, LoopCosts.Cost> talking =
                    measure(loops, () -> conversation.ask(new Intent.Typed("3x + 1 = 4")));
            Report report = new Report(percent(idle), percent(talking), idle, talking);
            Console.system(json).result(report, forPerson(report));
            return ExitCode.DONE;
        }
    }

    /** Every five seconds the tutor is given something to say. */
    private static Map<String, LoopCosts.Cost> measure(List<Loop> loops, Runnable prompt)
            throws Exception {
        LoopCosts costs = new LoopCosts();
        for (int frame = 0; frame < WARM_UP + MEASURED; frame++) {
            if (frame == WARM_UP) {
                costs.forget();
            }
            if (frame % (5 * AudioFrame.PER_SECOND) == 0) {
                prompt.run();
            }
            costs.step(loops);
        }
        return costs.costs();
    }

    private static double percent(Map<String, LoopCosts.Cost> costs) {
        return costs.values().stream().mapToDouble(LoopCosts.Cost::cpuMsPerSecond).sum() / 10;
    }

    private static String forPerson(Report report) {
        StringBuilder text =
                new StringBuilder(
                        "idle %.2f %% of a core, talking %.2f %%%n"
                                .formatted(
                                        report.idlePercentOfCore(), report.talkingPercentOfCore()));
        append(text, "idle", report.idle());
        append(text, "talking", report.talking());
        return text.toString().strip();
    }

    private static void append(StringBuilder text, String when, Map<String, LoopCosts.Cost> costs) {
        costs.forEach((loop, cost) ->
                text.append(
                        "%-8s %-13s %6.2f ms a second, %8.1f bytes a frame%n"
                                .formatted(
                                        when, loop, cost.cpuMsPerSecond(), cost.bytesPerFrame())));
    }
}
