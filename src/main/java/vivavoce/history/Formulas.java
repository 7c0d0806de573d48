package vivavoce.history;

import java.util.Optional;

/** Typesets maths for paper. */
@FunctionalInterface
public interface Formulas {

    /**
     * A formula as a PNG picture, black on nothing.
     *
     * @param latex in display style
     * @param pixelsPerEm the size of its type
     * @return empty where the LaTeX cannot be set
     */
    Optional<byte[]> png(String latex, int pixelsPerEm);
}
