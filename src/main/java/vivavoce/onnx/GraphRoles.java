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
 * @param bindIfDeclared whether an input that the graph lacks is left out instead of refused
 */
public record GraphRoles(
        Map<String, String> in,
        Map<String, String> out,
        List<StatePattern> states,
        boolean bindIfDeclared) {

    /** Copies everything. */
    public GraphRoles {
        in = Map.copyOf(in);
        out = Map.copyOf(out);
        states = List.copyOf(states);
    }

    /** Input name by role, as a graph has them. */
    Map<String, String> inputsOf(Network network) {
        Map<String, String> names = new LinkedHashMap<>();
        in.forEach((role, name) -> {
            String declared = firstOf(name, List.copyOf(network.inputs().keySet()));
            if (!bindIfDeclared || network.inputs().containsKey(declared)) {
                names.put(role, declared);
            }
        });
        return names;
    }

    /** Output name by role, as a graph has them. */
    Map<String, String> outputsOf(Network network) {
        Map<String, String> names = new LinkedHashMap<>();
        List<String> declared = List.copyOf(network.outputs().keySet());
        out.forEach((role, name) -> names.put(role, firstOf(name, declared)));
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
