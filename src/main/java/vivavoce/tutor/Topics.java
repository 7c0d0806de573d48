package vivavoce.tutor;

import vivavoce.tutor.LearnerMove.Topic;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a question is about, by the words in it. */
final class Topics {

    private static final Map<Topic, Pattern> PATTERNS = new EnumMap<>(Topic.class);

    static {
        PATTERNS.put(
                Topic.BOTH_SIDES,
                Pattern.compile(
                        "\\b(?:both|other|each|two|right|left) sides?\\b|\\bsides\\b|\\bbalance"));
        PATTERNS.put(
                Topic.CHECK,
                Pattern.compile("\\bcheck|\\bfits?\\b|\\bput (?:it|that|the number)\\b"));
        PATTERNS.put(
                Topic.UNDO, Pattern.compile("\\bundo|\\bopposite|\\balone\\b|\\bby itself\\b"));
        PATTERNS.put(Topic.EQUATION, Pattern.compile("\\bequations?\\b|\\bequals?(?: sign)?$"));
        PATTERNS.put(Topic.TERM, Pattern.compile("\\bterms?\\b"));
        PATTERNS.put(
                Topic.STEP,
                Pattern.compile(
                        "\\b(?:subtract|add|take|taking|minus|plus|divid|multipl|move|step|do"
                                + " (?:we|i|that|this)|did)"));
        PATTERNS.put(
                Topic.TIMES,
                Pattern.compile(
                        "\\b(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+) ?[a-z]\\b"));
        PATTERNS.put(
                Topic.UNKNOWN,
                Pattern.compile("\\bletters?\\b|\\b[b-hj-z]\\b|\\bunknown|\\bvariable"));
    }

    private Topics() {}

    /** The first topic that the words name. */
    static Topic of(String words) {
        for (Map.Entry<Topic, Pattern> entry : PATTERNS.entrySet()) {
            if (entry.getValue().matcher(words).find()) {
                return entry.getKey();
            }
        }
        return Topic.UNSAID;
    }
}
