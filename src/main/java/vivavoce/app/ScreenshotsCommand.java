package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vivavoce.camera.Picture;
import vivavoce.camera.PictureFile;
import vivavoce.history.SessionStore;
import vivavoce.ui.DesktopApp;
import vivavoce.ui.Gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code vivavoce screenshots DIR}: every view of the window, as pictures. */
@Command(name = "screenshots", description = "Draws every view of the window to files.")
final class ScreenshotsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder that gets the pictures.")
    private Path folder = Path.of(".");

    @Option(names = "--only", description = "Views whose name begins like this.")
    private String only = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!DesktopApp.displayAvailable()) {
            System.setProperty("glass.platform", "Headless");
        }
        System.setProperty("prism.order", "sw");
        Console console = Console.system(false);
        Picture photo = PictureFile.read(Home.demo().resolveSibling("problem.png"));
        Path scratch = Files.createTempDirectory("vivavoce-screenshots");
        new Gallery(Home.lessons(), scratch, photo)
                .draw(folder, only, file -> console.say(file.toString()));
        new SessionStore(scratch).wipe();
        return ExitCode.DONE;
    }
}
