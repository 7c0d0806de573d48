package vivavoce.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtEpDevice;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession.SessionOptions;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A device that networks may run on beside the processor. */
public sealed interface Accelerator {

    /** As shown on screen. */
    String label();

    /** Asks a session for it; the rest of a network stays on the processor. */
    void addTo(SessionOptions options, OrtEnvironment environment) throws OrtException;

    /** What this build of the library has, the one to try first at the front. */
    static List<Accelerator> ofThisBuild() {
        Set<OrtProvider> built = OrtEnvironment.getAvailableProviders();
        return Arrays.stream(BuiltIn.values())
                .filter(accelerator -> built.contains(accelerator.provider))
                .map(accelerator -> (Accelerator) accelerator)
                .toList();
    }

    /**
     * Compiled into the library. TensorRT is last: it takes minutes to prepare a network that CUDA
     * runs at once.
     */
    enum BuiltIn implements Accelerator {
        CUDA("CUDA", OrtProvider.CUDA) {
            @Override
            public void addTo(SessionOptions options, OrtEnvironment environment)
                    throws OrtException {
                options.addCUDA(0);
            }
        },
        CORE_ML("CoreML", OrtProvider.CORE_ML) {
            @Override
            public void addTo(SessionOptions options, OrtEnvironment environment)
                    throws OrtException {
                options.addCoreML(Map.of("ModelFormat", "MLProgram"));
            }
        },
        DIRECT_ML("DirectML", OrtProvider.DIRECT_ML) {
            @Override
            public void addTo(SessionOptions options, OrtEnvironment environment)
                    throws OrtException {
                options.addDirectML(0);
            }
        },
        WEB_GPU("WebGPU", OrtProvider.WEBGPU) {
            @Override
            public void addTo(SessionOptions options, OrtEnvironment environment)
                    throws OrtException {
                options.addWebGPU(Map.of());
            }
        },
        TENSOR_RT("TensorRT", OrtProvider.TENSOR_RT) {
            @Override
            public void addTo(SessionOptions options, OrtEnvironment environment)
                    throws OrtException {
                options.addTensorrt(0);
            }
        };

        private final String label;
        private final OrtProvider provider;

        BuiltIn(String label, OrtProvider provider) {
            this.label = label;
            this.provider = provider;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * A provider in a library of its own.
     *
     * @param library its file
     */
    record PlugIn(Path library) implements Accelerator {

        @Override
        public String label() {
            return String.valueOf(library.getFileName());
        }

        @Override
        public void addTo(SessionOptions options, OrtEnvironment environment) throws OrtException {
            if (devices(environment).isEmpty()) {
                environment.registerExecutionProviderLibrary(label(), library.toString());
            }
            List<OrtEpDevice> devices = devices(environment);
            if (devices.isEmpty()) {
                throw new NetworkException(label() + " finds no device of its kind.");
            }
            options.addExecutionProvider(List.of(devices.getFirst()), Map.of());
        }

        /** Devices that came with this library. */
        private List<OrtEpDevice> devices(OrtEnvironment environment) throws OrtException {
            return environment.getEpDevices().stream()
                    .filter(device ->
                            library.toString().equals(device.getEpMetadata().get("library_path")))
                    .toList();
        }
    }
}
