package vivavoce.tutor;

import java.util.Locale;

/** How the constants of an enum are written in the resource files. */
final class Names {

    private Names() {}

    /** {@code STEP_RIGHT} is {@code stepRight}. */
    static String inFile(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String part : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(
                    name.isEmpty()
                            ? part
                            : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }
}
