package vivavoce.ui;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The program was started once more: its window is wanted.
 *
 * @param lesson a file to be opened there, if the desktop named one
 */
public record Call(Optional<Path> lesson) {}
