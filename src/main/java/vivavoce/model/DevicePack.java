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
        Pack onCpu = Pack.open(folder, runtime);
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
            Optional<Pack> pack = attempt(folder, runtime.on(candidate), onCpu, refused, candidate);
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
            Path folder,
            OnnxRuntime device,
            Pack onCpu,
            List<String> refused,
            Accelerator candidate) {
        Pack pack;
        try {
            pack = Pack.open(folder, device);
        } catch (PackException e) {
            refused.add(e.getMessage());
            return Optional.empty();
        }
        try {
            Optional<String> fault = SmokeRun.fault(SmokeRun.logits(pack), SmokeRun.logits(onCpu));
            if (fault.isEmpty()) {
                return Optional.of(pack);
            }
            refused.add("%s was tried, but %s.".formatted(candidate.label(), fault.get()));
        } catch (NetworkException e) {
            // Out of its memory, most often.
            refused.add(
                    "%s was tried, but it could not run the model.".formatted(candidate.label()));
        }
        pack.close();
        return Optional.empty();
    }
}
