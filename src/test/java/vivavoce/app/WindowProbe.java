package vivavoce.app;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The whole program, its window on a headless screen, and a hand that does what standard input
 * says, one line each: what {@link FarWindow} runs at the far end of a virtual cable.
 */
final class WindowProbe {

    private static final int LONGEST_SECONDS = 25;

    private final FxRobot robot = new FxRobot();
    private final Scene scene;

    private WindowProbe(Scene scene) {
        this.scene = scene;
    }

    public static void main(String[] args) throws Exception {
        CompletableFuture<Scene> opened = new CompletableFuture<>();
        ListChangeListener<Window> first =
                windows ->
                        windows.getList().stream()
                                .findFirst()
                                .map(Window::getScene)
                                .ifPresent(opened::complete);
        Window.getWindows().addListener(first);
        try (var main = Executors.newSingleThreadExecutor()) {
            var ended = main.submit(() -> Main.run(args));
            WindowProbe probe = new WindowProbe(opened.get());
            BufferedReader told =
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = told.readLine(); line != null; line = told.readLine()) {
                System.out.println(probe.obey(line.split("\t")));
            }
            System.exit(ended.get());
        }
    }

    /** Does one thing, and answers what is to be seen then. */
    private String obey(String[] line) throws Exception {
        switch (line[0]) {
            case "push" ->
                    robot.push(
                            Arrays.stream(line)
                                    .skip(1)
                                    .map(KeyCode::valueOf)
                                    .toArray(KeyCode[]::new));
            case "click" -> robot.clickOn(line[1]);
            case "type" -> robot.write(line[1]);
            case "await" -> {
                return await(line[1], Pattern.compile(line[2]));
            }
            case "close" -> Platform.runLater(scene.getWindow()::hide);
            default -> throw new IOException(line[0]);
        }
        return "done";
    }

    /** Looks at every frame that is drawn until a node says what is hoped for. */
    private String await(String query, Pattern hoped) throws Exception {
        CompletableFuture<String> seen = new CompletableFuture<>();
        Runnable look =
                () -> {
                    String words = words(query);
                    if (hoped.matcher(words).find()) {
                        seen.complete(words);
                    }
                };
        onFx(() -> {
            look.run();
            scene.addPostLayoutPulseListener(look);
        });
        try {
            return "seen " + seen.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "only \"%s\" in %s".formatted(onFx(query), query);
        } finally {
            onFx(() -> scene.removePostLayoutPulseListener(look));
        }
    }

    /** What these nodes say to whoever sees them, or has them read; "" where none is to be seen. */
    private String words(String query) {
        return scene.getRoot().lookupAll(query).stream()
                .filter(WindowProbe::isSeen)
                .map(WindowProbe::words)
                .collect(Collectors.joining("; "));
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static String words(Node node) {
        return node instanceof Labeled labeled && node.getAccessibleText() == null
                ? labeled.getText()
                : String.valueOf(node.getAccessibleText());
    }

    private String onFx(String query) throws InterruptedException, ExecutionException {
        return WaitForAsyncUtils.asyncFx(() -> words(query)).get();
    }

    private static void onFx(Runnable task) throws InterruptedException, ExecutionException {
        WaitForAsyncUtils.asyncFx(task).get();
    }
}
