package vivavoce.onnx;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of a graph's names plays which part.
 *
 * @param in input name by role; {@code a|b} is the first of these that the graph has
 * @param out output name by role, alternatives as above; {@code #0} is the first output
 * @param states inputs carried from run to run
 * @param constants whole numbers that some inputs always get, by name
 * @param bindIfDeclared whether what the graph lacks is left out instead of refused
 */
public record GraphRoles(
        Map<String, String> in,
        Map<String, String> out,
        List<StatePattern> states,
        Map<String, Long> constants,
        boolean bindIfDeclared) {

    /** Copies everything. */
    public GraphRoles {
        in = Map.copyOf(in);
        out = Map.copyOf(out);
        states = List.copyOf(states);
        constants = Map.copyOf(constants);
    }

    /** Roles of a graph without constants. */
    public GraphRoles(
            Map<String, String> in,
            Map<String, String> out,
            List<StatePattern> states,
            boolean bindIfDeclared) {
        this(in, out, states, Map.of(), bindIfDeclared);
    }

    /** Input name by role, as a graph has them. */
    Map<String, String> inputsOf(Network network) {
        return namesIn(in, List.copyOf(network.inputs().keySet()));
    }

    /** Output name by role, as a graph has them. */
    Map<String, String> outputsOf(Network network) {
        return namesIn(out, List.copyOf(network.outputs().keySet()));
    }

    private Map<String, String> namesIn(Map<String, String> roles, List<String> declared) {
        Map<String, String> names = new LinkedHashMap<>();
        roles.forEach((role, name) -> {
            String found = firstOf(name, declared);
            if (!bindIfDeclared || declared.contains(found)) {
                names.put(role, found);
            }
        });
        return names;
    }

    /** The first alternative that is declared, or the last one, which is then missing. */
    private static String firstOf(String alternatives, List<String> declared) {
        List<String> names =
                Arrays.stream(alternatives.split("\\|"))
                        .map(name -> byPlace(name, declared))
                        .toList();
        return names.stream().filter(declared::contains).findFirst().orElse(names.getLast());
    }

    private static String byPlace(String name, List<String> declared) {
        if (!name.matches("#\\d{1,4}")) {
            return name;
        }
        int place = Integer.parseInt(name.substring(1));
        return place < declared.size() ? declared.get(place) : name;
    }
}
