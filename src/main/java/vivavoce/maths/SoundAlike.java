package vivavoce.maths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers that are heard for one another: "fifteen" and "fifty". */
final class SoundAlike {

    /** From thirteen and thirty to nineteen and ninety. */
    private static final Map<String, String> OTHERS = new HashMap<>();

    static {
        for (int tens = 3; tens < NumberWords.TENS.size(); tens++) {
            String teen = NumberWords.ONES.get(10 + tens);
            String ty = NumberWords.TENS.get(tens);
            OTHERS.put(teen, ty);
            OTHERS.put(ty, teen);
        }
    }

    private SoundAlike() {}

    /** What else may have been said: the words with one such number exchanged, or with several. */
    static List<List<String>> of(List<String> words) {
        List<List<String>> others = new ArrayList<>(List.of(words));
        for (int i = 0; i < words.size(); i++) {
            String other = OTHERS.get(words.get(i));
            if (other != null && others.size() < SpokenReadings.MOST) {
                for (List<String> line : List.copyOf(others)) {
                    List<String> exchanged = new ArrayList<>(line);
                    exchanged.set(i, other);
                    others.add(exchanged);
                }
            }
        }
        return others.subList(1, others.size());
    }
}
