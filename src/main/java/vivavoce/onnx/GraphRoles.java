package vivavoce.onnx;

import java.util.List;
import java.util.Map;

/**
 * Which of a graph's names plays which part.
 *
 * @param in input name by role
 * @param out output name by role
 * @param states inputs carried from run to run
 */
public record GraphRoles(
        Map<String, String> in, Map<String, String> out, List<StatePattern> states) {

    /** Copies everything. */
    public GraphRoles {
        in = Map.copyOf(in);
        out = Map.copyOf(out);
        states = List.copyOf(states);
    }
}
