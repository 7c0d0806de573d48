package vivavoce.onnx;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * A network spoken to by roles instead of names. Shapes, types and optional inputs come from the
 * graph itself. One owner thread, as its network.
 */
public final class RoleGraph implements AutoCloseable {

    private final Network network;
    private final Map<String, String> inputNames;
    private final Map<String, String> outputNames;
    private final List<StateSlot> slots;
    private final Map<String, Tensor> constants;

    /**
     * Checks that graph and roles fit; takes the network over.
     *
     * @throws NetworkException when a role names what the graph lacks, or the graph needs an input
     *     that no role names
     */
    public RoleGraph(Network network, GraphRoles roles) {
        this.network = network;
        this.inputNames = roles.inputsOf(network);
        this.outputNames = roles.outputsOf(network);
        this.slots = slots(network, roles.states());
        requireNamed(inputNames.values(), network.inputs().keySet(), "input");
        requireNamed(roles.constants().keySet(), network.inputs().keySet(), "input");
        this.constants = constants(network, roles.constants());
        requireNamed(outputNames.values(), network.outputs().keySet(), "output");
        requireNamed(
                slots.stream().map(StateSlot::output).toList(),
                network.outputs().keySet(),
                "output");
        requireEveryInputFed();
    }

    /**
     * Opens a network and checks that it fits its roles.
     *
     * @throws NetworkException when it cannot be opened or does not fit
     */
    public static RoleGraph open(OnnxRuntime runtime, Path file, GraphRoles roles) {
        Network network = runtime.open(file);
        try {
            return new RoleGraph(network, roles);
        } catch (NetworkException e) {
            network.close();
            throw e;
        }
    }

    /** Whether the graph has an input in this role. */
    public boolean takes(String role) {
        return inputNames.containsKey(role);
    }

    /** Whether the graph has an output in this role. */
    public boolean gives(String role) {
        return outputNames.containsKey(role);
    }

    /** Roles of the outputs. */
    public Set<String> outputRoles() {
        return outputNames.keySet();
    }

    /** An input as the graph declares it. */
    public Declared input(String role) {
        return declared(network.inputs(), inputNames, role, "input");
    }

    /** An output as the graph declares it. */
    public Declared output(String role) {
        return declared(network.outputs(), outputNames, role, "output");
    }

    /** Fresh states, to be closed by the caller. */
    public States newStates() {
        return new States(network, slots);
    }

    /**
     * The same run again and again, without allocating; to be closed by the caller.
     *
     * @param given values by role, their shapes for ever; fractions are read anew at each run
     * @param wanted roles of the outputs to compute, all of them fractions
     * @throws NetworkException when a state grows or a type is another
     */
    public FixedRun fixed(Map<String, ? extends Tensor> given, Set<String> wanted) {
        return new FixedRun(this, given, wanted);
    }

    /** What is carried from run to run. */
    List<StateSlot> states() {
        return slots;
    }

    /** Runs a graph that carries nothing from run to run; the parameters are as below. */
    public Outputs run(
            Map<String, ? extends Tensor> given, Set<String> wanted, Cancellation cancellation) {
        try (States none = newStates()) {
            return run(given, none, wanted, cancellation);
        }
    }

    /**
     * Runs the graph once.
     *
     * @param given values by role; a role that the graph does not take is left out
     * @param states fed, and replaced by what the run gave; untouched when the run fails
     * @param wanted roles of the outputs to compute
     * @return outputs by role
     * @throws CancellationException when it was cancelled
     */
    public Outputs run(
            Map<String, ? extends Tensor> given,
            States states,
            Set<String> wanted,
            Cancellation cancellation) {
        Map<String, Tensor> inputs = new HashMap<>(constants);
        inputs.putAll(states.inputs());
        given.forEach((role, value) -> name(role).ifPresent(name -> inputs.put(name, value)));
        Set<String> names = new HashSet<>(states.outputNames());
        wanted.forEach(role -> names.add(output(role).name()));
        try (Outputs outputs = network.run(inputs, names, cancellation)) {
            Map<String, NativeTensor> byRole = new HashMap<>();
            wanted.forEach(role -> byRole.put(role, outputs.take(output(role).name())));
            states.advance(outputs);
            return new Outputs(byRole);
        }
    }

    /** The network behind the roles. */
    public Network network() {
        return network;
    }

    private Optional<String> name(String role) {
        return Optional.ofNullable(inputNames.get(role));
    }

    private Declared declared(
            Map<String, Declared> all, Map<String, String> names, String role, String what) {
        Declared declared = all.get(names.getOrDefault(role, ""));
        if (declared == null) {
            throw new NetworkException(
                    "The manifest names no %s of %s for %s: install the pack again."
                            .formatted(what, network.file().getFileName(), role));
        }
        return declared;
    }

    private static Map<String, Tensor> constants(Network network, Map<String, Long> values) {
        Map<String, Tensor> constants = new HashMap<>();
        for (Declared input : network.inputs().values()) {
            Long value = values.get(input.name());
            if (value != null) {
                long[] only = {value};
                constants.put(input.name(), Tensor.of(only, input.singleShape()));
            }
        }
        return constants;
    }

    private static List<StateSlot> slots(Network network, List<StatePattern> patterns) {
        List<StateSlot> slots = new ArrayList<>();
        for (Declared input : network.inputs().values()) {
            patterns.stream()
                    .filter(pattern -> pattern.matches(input.name()))
                    .findFirst()
                    .ifPresent(pattern -> slots.add(StateSlot.of(input, pattern)));
        }
        return List.copyOf(slots);
    }

    private void requireNamed(Iterable<String> named, Set<String> declared, String what) {
        for (String name : named) {
            if (!declared.contains(name)) {
                throw new NetworkException(
                        "%s has no %s %s: install the pack again."
                                .formatted(network.file().getFileName(), what, name));
            }
        }
    }

    private void requireEveryInputFed() {
        Set<String> unfed = new HashSet<>(network.inputs().keySet());
        unfed.removeAll(inputNames.values());
        unfed.removeAll(constants.keySet());
        slots.forEach(slot -> unfed.remove(slot.input().name()));
        if (!unfed.isEmpty()) {
            throw new NetworkException(
                    "%s needs the input %s, which its manifest does not name: install the pack again."
                            .formatted(network.file().getFileName(), unfed.iterator().next()));
        }
    }

    @Override
    public void close() {
        network.close();
    }
}
