package vivavoce.onnx;

import ai.onnxruntime.NodeInfo;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.RunOptions;
import ai.onnxruntime.TensorInfo;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * One graph, open. It has one owner thread at a time: a second thread that runs it meanwhile is
 * refused. {@link #close} may come from any thread; it ends the run in progress, waits for it, and
 * only then frees the native session.
 */
public final class Network implements AutoCloseable {

    /** How the library and its devices say so. */
    private static final Pattern OUT_OF_MEMORY =
            Pattern.compile(
                    "(?i)out of memory|allocate memory|bad.?alloc|not enough memory"
                            + "|MemoryAllocation");

    private final OrtSession session;
    private final Binding binding;
    private final RunOptions options = newOptions();
    private final Path file;
    private final Map<String, Declared> inputs;
    private final Map<String, Declared> outputs;
    private final ReentrantLock running = new ReentrantLock();
    private final AtomicInteger openTensors = new AtomicInteger();
    private volatile @Nullable Cancellation current;
    private volatile boolean closed;

    Network(OrtEnvironment environment, OrtSession session, Path file) throws OrtException {
        this.session = session;
        this.binding = new Binding(environment);
        this.file = file;
        this.inputs = declared(session.getInputInfo().values());
        this.outputs = declared(session.getOutputInfo().values());
    }

    /** The library's session, for measuring. */
    OrtSession session() {
        return session;
    }

    /** The file it came from. */
    public Path file() {
        return file;
    }

    /** Declared inputs by name, in the graph's order. */
    public Map<String, Declared> inputs() {
        return inputs;
    }

    /** Declared outputs by name, in the graph's order. */
    public Map<String, Declared> outputs() {
        return outputs;
    }

    /** Tensors of this network that nobody has closed yet; 0 when nothing leaks. */
    public int openTensors() {
        return openTensors.get();
    }

    /** A tensor of zeros of the type that an input declares; an axis may have size 0. */
    public NativeTensor zeros(Declared input, long... shape) {
        try {
            return new NativeTensor(binding.zeros(input.type(), shape), openTensors);
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    /** A tensor of these values, of the type that an input declares. */
    NativeTensor tensor(Declared input, Tensor value) {
        try {
            return new NativeTensor(binding.bind(input, value), openTensors);
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    /** A copy of a tensor. */
    NativeTensor copy(Declared input, NativeTensor all) {
        return first(input, all, 0, all.shape()[0]);
    }

    /** A copy of the first {@code length} steps of a tensor along one axis. */
    NativeTensor first(Declared input, NativeTensor all, int axis, long length) {
        try {
            long[] shape = all.shape();
            ByteBuffer kept = Binding.first(all.tensor(), axis, length);
            shape[axis] = length;
            return new NativeTensor(binding.fill(input.type(), shape, kept), openTensors);
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    /**
     * A tensor of chosen entries of the outermost axis, in this order; one may come twice. It is
     * made at every step of a search, so its memory does not wait for the garbage collector; the
     * thread that made it closes it.
     */
    @SuppressWarnings("MustBeClosed") // the tensor does
    NativeTensor entries(Declared input, NativeTensor all, int[] chosen) {
        Arena memory = Arena.ofConfined();
        try {
            long[] shape = all.shape();
            ByteBuffer kept = Binding.entries(all.tensor(), chosen, memory);
            shape[0] = chosen.length;
            return new NativeTensor(binding.fill(input.type(), shape, kept), openTensors, memory);
        } catch (OrtException e) {
            memory.close();
            throw failed(e);
        }
    }

    /**
     * Runs the graph once.
     *
     * @param given every declared input by name
     * @param wanted names of the outputs to compute; at least one
     * @param cancellation ends the run early
     * @throws CancellationException when it was cancelled
     * @throws NetworkException when an input is missing or has the wrong shape
     */
    public Outputs run(
            Map<String, ? extends Tensor> given, Set<String> wanted, Cancellation cancellation) {
        enter(cancellation);
        try {
            return runLocked(given, wanted, cancellation);
        } finally {
            leave();
        }
    }

    /**
     * Runs the graph once with the library's own tensors, and allocates nothing that the library
     * does not.
     *
     * @param given every declared input by name
     * @param filled tensors that take the outputs, by name
     */
    void run(
            Map<String, OnnxTensorLike> given,
            Map<String, OnnxValue> filled,
            RunOptions options,
            Cancellation cancellation) {
        enter(cancellation);
        try {
            cancellation.begin(options);
            session.run(given, Set.of(), filled, options).close();
        } catch (OrtException e) {
            cancellation.check();
            throw failed(e);
        } finally {
            cancellation.end();
            leave();
        }
    }

    /** Options for runs, to be closed by the caller. */
    RunOptions newOptions() {
        try {
            return new RunOptions();
        } catch (OrtException e) {
            throw failed(e);
        }
    }

    private void enter(Cancellation cancellation) {
        if (!running.tryLock()) {
            throw new IllegalStateException(name() + " is running on another thread");
        }
        if (closed) {
            running.unlock();
            throw new IllegalStateException(name() + " is closed");
        }
        current = cancellation;
    }

    private void leave() {
        current = null;
        running.unlock();
    }

    private Outputs runLocked(
            Map<String, ? extends Tensor> given, Set<String> wanted, Cancellation cancellation) {
        List<OnnxTensor> ours = new ArrayList<>();
        try {
            Map<String, OnnxTensorLike> bound = bind(given, ours);
            return collect(runBound(bound, wanted, cancellation), wanted);
        } catch (OrtException e) {
            cancellation.check();
            throw failed(e);
        } finally {
            ours.forEach(OnnxTensor::close);
        }
    }

    /** All runs share their options: once a cancelled one has ended, the next may run. */
    private OrtSession.Result runBound(
            Map<String, OnnxTensorLike> bound, Set<String> wanted, Cancellation cancellation)
            throws OrtException {
        cancellation.begin(options);
        try {
            return session.run(bound, wanted, options);
        } finally {
            cancellation.end();
            if (cancellation.isCancelled()) {
                options.setTerminate(false);
            }
        }
    }

    private Map<String, OnnxTensorLike> bind(
            Map<String, ? extends Tensor> given, List<OnnxTensor> ours) throws OrtException {
        Map<String, OnnxTensorLike> bound = new HashMap<>();
        for (Declared input : inputs.values()) {
            Tensor value = given.get(input.name());
            if (value == null) {
                throw new NetworkException(
                        "%s was run without its input %s.".formatted(name(), input.name()));
            }
            OnnxTensor tensor = binding.bind(input, value);
            bound.put(input.name(), tensor);
            if (!(value instanceof NativeTensor)) {
                ours.add(tensor);
            }
        }
        return bound;
    }

    /** The tensors outlive the result that carried them: each is closed by itself. */
    @SuppressWarnings("resource")
    private Outputs collect(OrtSession.Result result, Set<String> wanted) {
        Map<String, NativeTensor> tensors = new HashMap<>();
        for (Map.Entry<String, OnnxValue> entry : result) {
            tensors.put(
                    entry.getKey(), new NativeTensor((OnnxTensor) entry.getValue(), openTensors));
        }
        if (tensors.size() != wanted.size()) {
            throw new IllegalStateException(name() + " gave " + tensors.keySet());
        }
        return new Outputs(tensors);
    }

    private NetworkException failed(OrtException cause) {
        String sentence =
                OUT_OF_MEMORY.matcher(String.valueOf(cause.getMessage())).find()
                        ? "There is not enough memory to run %s: close other programs or choose a"
                                + " smaller pack."
                        : "%s could not be run: install the pack again.";
        return new NetworkException(sentence.formatted(name()), cause);
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private static Map<String, Declared> declared(Collection<NodeInfo> nodes) {
        Map<String, Declared> declared = new LinkedHashMap<>();
        for (NodeInfo node : nodes) {
            if (node.getInfo() instanceof TensorInfo tensor) {
                declared.put(node.getName(), Declared.of(node.getName(), tensor));
            }
        }
        return Collections.unmodifiableMap(declared);
    }

    @Override
    public void close() {
        closed = true;
        Cancellation run = current;
        if (run != null) {
            run.cancel();
        }
        running.lock();
        try {
            session.close();
            options.close();
        } catch (OrtException e) {
            throw failed(e);
        } finally {
            running.unlock();
        }
    }
}
