package vivavoce.model;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A field of a manifest that names one of several known things.
 *
 * @param field as in the manifest
 * @param known thing by name
 */
record NamedChoice<T>(String field, Map<String, T> known) {

    /**
     * The thing of this name.
     *
     * @throws PackException when the name is missing or unknown
     */
    T of(@Nullable String name) {
        String wanted = PackManifest.need(name, field);
        T thing = known.get(wanted);
        if (thing == null) {
            throw PackException.unknown(field, wanted);
        }
        return thing;
    }
}
