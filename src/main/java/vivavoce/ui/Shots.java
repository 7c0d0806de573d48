package vivavoce.ui;

import static vivavoce.ui.Shot.Frame.DENSE;
import static vivavoce.ui.Shot.Frame.LARGE;
import static vivavoce.ui.Shot.Frame.SMALL;
import static vivavoce.ui.Shot.Frame.SMALLEST;
import static vivavoce.ui.Shot.Frame.USUAL;
import static vivavoce.ui.look.Theme.CONTRAST;
import static vivavoce.ui.look.Theme.DARK;
import static vivavoce.ui.look.Theme.LIGHT;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;

import vivavoce.camera.Picture;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Meters;
import vivavoce.conversation.ResponseGaps;
import vivavoce.settings.Look.Language;
import vivavoce.ui.Shot.Frame;
import vivavoce.ui.look.Theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Every view of the window in its states. */
final class Shots {

    private final List<Shot> shots = new ArrayList<>();
    private final Picture photo;

    private Shots(Picture photo) {
        this.photo = photo;
    }

    /**
     * All of them.
     *
     * @param photo of a problem, to be shown beside its reading
     */
    static List<Shot> all(Picture photo) {
        Shots all = new Shots(photo);
        all.lesson();
        all.problem();
        all.camera();
        all.pages();
        return all.shots;
    }

    /** Every view once: of each name the first. */
    static List<Shot> distinct(Picture photo) {
        Set<String> names = new HashSet<>();
        return all(photo).stream().filter(shot -> names.add(shot.name())).toList();
    }

    private void lesson() {
        everyTheme("start", view(Moments.start()));
        everyTheme("middle", view(Moments.middle()));
        add("middle", LIGHT, SMALL, view(Moments.middle()));
        add("middle", LIGHT, DENSE, view(Moments.middle()));
        add("middle", LIGHT, LARGE, view(Moments.middle()));
        add("thinking", LIGHT, USUAL, view(Moments.thinking()));
        add("waiting", DARK, SMALL, view(Moments.waiting()));
        add("error", LIGHT, USUAL, view(Moments.error()));
        add("error", DARK, SMALL, view(Moments.error()));
        add("long-board", LIGHT, SMALL, view(Moments.longBoard()));
        add("long-talk", LIGHT, SMALL, view(Moments.longTalk()));
        add("solved", LIGHT, USUAL, view(Moments.solved()));
        add("solved", CONTRAST, USUAL, view(Moments.solved()));
        add("range", LIGHT, SMALL, view(Moments.range()));
        add("graph", DARK, USUAL, view(Moments.graph()));
        add("hearing", LIGHT, USUAL, view(Moments.hearing()));
        add("clear-letters", LIGHT, USUAL, clearLetters());
        add("projector", LIGHT, USUAL, view(Moments.middle()).andThen(AppWindow::toggleProjector));
        add("projector-latency", LIGHT, USUAL, latency());
        add("projector", LIGHT, LARGE, view(Moments.solved()).andThen(AppWindow::toggleProjector));
        add("demo", LIGHT, USUAL, view(Moments.middle()).andThen(Shots::watched));
        german("middle", SMALL, view(Moments.middle()));
        german("error", SMALL, view(Moments.error()));
        german("start", USUAL, view(Moments.start()));
        smallest();
    }

    private void smallest() {
        add("start", LIGHT, SMALLEST, view(Moments.start()));
        add("middle", LIGHT, SMALLEST, view(Moments.middle()));
        german("error", SMALLEST, view(Moments.error()));
        add("practice", LIGHT, SMALLEST, practice());
        add("history", DARK, SMALLEST, window -> window.rooms().go(Place.HISTORY));
        add("settings", LIGHT, SMALLEST, window -> window.rooms().go(Place.SETTINGS));
        german("keys", SMALLEST, window -> window.rooms().keys().toggle());
    }

    private void camera() {
        add("camera", LIGHT, USUAL, camera("Desk"));
        add("camera", DARK, SMALL, camera("Desk"));
        add("camera-none", LIGHT, USUAL, camera(""));
        add("camera-busy", LIGHT, USUAL, camera("Lid"));
        german("camera-busy", SMALL, camera("Lid"));
    }

    private void problem() {
        everyTheme("confirm", reading().andThen(view(Moments.seen())));
        add("confirm", LIGHT, SMALL, reading().andThen(view(Moments.seen())));
        add("reading", LIGHT, USUAL, reading());
        add("half-read", LIGHT, USUAL, reading().andThen(view(Moments.halfRead())));
        german("half-read", SMALL, reading().andThen(view(Moments.halfRead())));
        add("unreadable", LIGHT, USUAL, reading().andThen(view(Moments.unreadable())));
        add("drop", DARK, USUAL, window -> window.root().lookup("#drop-overlay").setVisible(true));
        add("keypad", LIGHT, SMALL, view(Moments.middle()).andThen(Shots::typing));
    }

    private void pages() {
        everyTheme("settings", window -> window.rooms().go(Place.SETTINGS));
        add("settings", LIGHT, SMALL, window -> window.rooms().go(Place.SETTINGS));
        add("settings-middle", LIGHT, USUAL, window -> settings(window, 0.5));
        add("settings-middle", DARK, SMALL, window -> settings(window, 0.5));
        add("settings-end", LIGHT, USUAL, Shots::settingsEnd);
        add("settings-end", DARK, SMALL, Shots::settingsEnd);
        add("settings-end", CONTRAST, USUAL, Shots::settingsEnd);
        add("pack-offer", LIGHT, USUAL, Shots::packOffer);
        add("pack-progress", DARK, USUAL, Shots::packProgress);
        add("echo", LIGHT, USUAL, Shots::echo);
        add("privacy", LIGHT, USUAL, Shots::privacy);
        german("privacy", SMALL, Shots::privacy);
        german("settings", SMALL, window -> window.rooms().go(Place.SETTINGS));
        add("practice-empty", LIGHT, USUAL, window -> window.rooms().go(Place.PRACTICE));
        everyTheme("practice", practice());
        add("practice", LIGHT, SMALL, practice());
        german("practice", USUAL, practice());
        add("topic", LIGHT, USUAL, topic("#topic-linear-equations"));
        add("topic", DARK, SMALL, topic("#topic-ratio"));
        add("topic", CONTRAST, USUAL, topic("#topic-straight-lines"));
        everyTheme("status", status());
        add("status", LIGHT, SMALL, status());
        german("status", SMALL, status());
        everyTheme("history", window -> window.rooms().go(Place.HISTORY));
        add("history", LIGHT, SMALL, window -> window.rooms().go(Place.HISTORY));
        add("replay", LIGHT, USUAL, Shots::replay);
        german("history", SMALL, window -> window.rooms().go(Place.HISTORY));
        add("history-empty", LIGHT, USUAL, window -> window.rooms().go(Place.HISTORY));
        everyTheme("setup", window -> window.rooms().setup().begin());
        everyTheme("keys", window -> window.rooms().keys().toggle());
        add("keys", LIGHT, SMALL, window -> window.rooms().keys().toggle());
    }

    private void everyTheme(String name, Consumer<AppWindow> scene) {
        for (Theme theme : List.of(LIGHT, DARK, CONTRAST)) {
            add(name, theme, USUAL, scene);
        }
    }

    private void add(String name, Theme theme, Frame frame, Consumer<AppWindow> scene) {
        shots.add(new Shot(name, theme, Language.ENGLISH, frame, !name.endsWith("empty"), scene));
    }

    private void german(String name, Frame frame, Consumer<AppWindow> scene) {
        add(name, LIGHT, frame, scene);
        shots.add(shots.removeLast().in(Language.GERMAN));
    }

    private Consumer<AppWindow> reading() {
        return window -> window.rooms().lesson().confirm().reading(photo);
    }

    private static Consumer<AppWindow> view(ConversationView view) {
        return window -> window.show(view);
    }

    private static Consumer<AppWindow> practice() {
        return view(Moments.middle().with(Moments.LEARNER))
                .andThen(window -> window.rooms().go(Place.PRACTICE));
    }

    private static void settings(AppWindow window, double share) {
        window.rooms().go(Place.SETTINGS);
        // Once the list of packs is there, too.
        Platform.runLater(() -> {
            window.root().applyCss();
            window.root().layout();
            ((ScrollPane) window.root().lookup("#settings")).setVvalue(share);
        });
    }

    private static void settingsEnd(AppWindow window) {
        settings(window, 1);
    }

    /** The list of packs is there a little later, and what is offered later still. */
    private static void packOffer(AppWindow window) {
        window.rooms().go(Place.SETTINGS);
        Platform.runLater(() -> {
            press(window, "#install");
            Platform.runLater(() -> settingsEnd(window));
        });
    }

    /** Half-way, and paused: an installation that goes on has no end to wait for here. */
    private static void packProgress(AppWindow window) {
        packOffer(window);
        Platform.runLater(() ->
                Platform.runLater(() -> {
                    press(window, "#pack-accept");
                    Platform.runLater(() -> settingsEnd(window));
                }));
    }

    private static void press(AppWindow window, String button) {
        window.root().applyCss(); // a page that has just been opened has no skin yet
        ((Button) window.root().lookup(button)).fire();
    }

    private static void watched(AppWindow window) {
        window.rooms().demo().show(() -> {});
    }

    /** Opens a camera of this name and looks once. */
    private static Consumer<AppWindow> camera(String name) {
        return view(Moments.start())
                .andThen(window -> {
                    window.settings().change(all -> all.with(all.devices().withCamera(name)));
                    window.toggleCamera();
                });
    }

    private static void echo(AppWindow window) {
        window.rooms().setup().begin();
        press(window, "#setup-next");
    }

    private static void privacy(AppWindow window) {
        echo(window);
        press(window, "#setup-next");
    }

    private static void replay(AppWindow window) {
        window.rooms().go(Place.HISTORY);
        Platform.runLater(() -> {
            press(window, "#replay");
            window.rooms().replay().stay(8_000);
        });
    }

    private static Consumer<AppWindow> latency() {
        ResponseGaps gaps = ResponseGaps.NONE.with(310).with(420).with(280).with(350);
        return view(Moments.middle().with(new Meters(0.02, 0.1, gaps)))
                .andThen(AppWindow::toggleProjector)
                .andThen(window -> window.rooms().lesson().toggleLatency());
    }

    private static Consumer<AppWindow> topic(String card) {
        return practice().andThen(window -> press(window, card));
    }

    private static Consumer<AppWindow> status() {
        return view(Moments.error()).andThen(window -> press(window, "#badge-echo"));
    }

    private static Consumer<AppWindow> clearLetters() {
        return view(Moments.middle())
                .andThen(window ->
                        window.settings()
                                .change(all ->
                                        all.with(
                                                all.look()
                                                        .withClearLetters(true)
                                                        .withCaptionSize(1.3))));
    }

    private static void typing(AppWindow window) {
        window.rooms().lesson().ask().toggleMute();
        window.rooms().lesson().ask().type("2(x − 3) = 8");
        window.rooms().lesson().ask().toggleKeypad();
    }
}
