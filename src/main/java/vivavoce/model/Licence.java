package vivavoce.model;

import org.jspecify.annotations.Nullable;

/**
 * What a pack may be used for.
 *
 * @param spdx its name, for example {@code Apache-2.0}
 * @param url where its text is
 * @param notice what it forbids, in one sentence
 */
public record Licence(String spdx, @Nullable String url, @Nullable String notice) {

    /** Checks that it has a name. */
    public Licence {
        spdx = PackManifest.need(spdx, "license.spdx");
    }

    /** For the person who accepts it. */
    @Override
    public String toString() {
        return spdx + (url == null ? "" : ", " + url) + (notice == null ? "." : ". " + notice);
    }
}
