package vivavoce.model;

import vivavoce.onnx.Accelerator;
import vivavoce.onnx.ExecutionProvider;
import vivavoce.onnx.NetworkException;
import vivavoce.onnx.OnnxRuntime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pack on the best device that computes it rightly.
 *
 * @param pack open, to be closed by the caller
 * @param provider what it runs on, and why
 */
public record DevicePack(Pack pack, ExecutionProvider provider) {

    /**
     * Opens a pack on the first accelerator that passes a smoke run, else on the processor.
     *
     * @param runtime of the processor
     * @param candidates best first
     * @throws PackException when the pack cannot be opened even on the processor
     */
    public static DevicePack open(Path folder, OnnxRuntime runtime, List<Accelerator> candidates) {
        return open(Pack.open(folder, runtime), candidates, new SmokeTrial(folder, runtime));
    }

    /** What it takes to try a device. */
    interface Trial {

        /**
         * The pack on a device, to be closed by the caller.
         *
         * @throws PackException when the device does not work here
         */
        Pack open(Accelerator device);

        /**
         * What a pack computes in a smoke run, [runs, vocabulary].
         *
         * @throws NetworkException when it cannot run, out of its memory most often
         */
        float[][] logits(Pack pack);
    }

    private record SmokeTrial(Path folder, OnnxRuntime runtime) implements Trial {

        @Override
        public Pack open(Accelerator device) {
            return Pack.open(folder, runtime.on(device));
        }

        @Override
        public float[][] logits(Pack pack) {
            return SmokeRun.logits(pack);
        }
    }

    /** The pack on the first device that passes its trial; {@code onCpu} is taken over. */
    static DevicePack open(Pack onCpu, List<Accelerator> candidates, Trial trial) {
        if (candidates.isEmpty()) {
            return new DevicePack(onCpu, ExecutionProvider.ONLY_CPU);
        }
        if (!isWorthIt(onCpu)) {
            return new DevicePack(
                    onCpu,
                    new ExecutionProvider("CPU", "This model is small: the processor is enough."));
        }
        List<String> refused = new ArrayList<>();
        for (Accelerator candidate : candidates) {
            Optional<Pack> pack = attempt(candidate, onCpu, trial, refused);
            if (pack.isPresent()) {
                onCpu.close();
                String why = candidate.label() + " computes the same as the processor.";
                return new DevicePack(pack.get(), new ExecutionProvider(candidate.label(), why));
            }
        }
        String why = "The processor is used: " + String.join(" ", refused);
        return new DevicePack(onCpu, new ExecutionProvider("CPU", why));
    }

    /** Only packs that say how much of a graphics card they need are meant for one. */
    private static boolean isWorthIt(Pack pack) {
        Needs needs = pack.manifest().needs();
        return pack.has("decoder") && needs != null && needs.gpuMb() > 0;
    }

    private static Optional<Pack> attempt(
            Accelerator candidate, Pack onCpu, Trial trial, List<String> refused) {
        Pack pack;
        try {
            pack = trial.open(candidate);
        } catch (PackException e) {
            refused.add(e.getMessage());
            return Optional.empty();
        }
        try {
            Optional<String> fault = SmokeRun.fault(trial.logits(pack), trial.logits(onCpu));
            if (fault.isEmpty()) {
                return Optional.of(pack);
            }
            refused.add("%s was tried, but %s.".formatted(candidate.label(), fault.get()));
        } catch (NetworkException e) {
            refused.add(
                    "%s was tried, but it could not run the model.".formatted(candidate.label()));
        }
        pack.close();
        return Optional.empty();
    }
}
