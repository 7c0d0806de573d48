package vivavoce.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import vivavoce.history.Session;
import vivavoce.learner.LearnerRecord;
import vivavoce.ui.history.HistoryPage;
import vivavoce.ui.history.RecentSessions;
import vivavoce.ui.practice.LessonLibrary;
import vivavoce.ui.practice.PracticePage;
import vivavoce.ui.settings.DevicesSection;
import vivavoce.ui.settings.PacksSection;
import vivavoce.ui.settings.PrivacySection;
import vivavoce.ui.settings.SettingsPage;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The pages, of which one is seen. Each is made when it is first wanted: all at once would keep the
 * window waiting.
 */
final class Pages extends StackPane {

    private final Rooms rooms;
    private final AppWindow window;
    private final Furnishing furnishing;
    private final LessonPage lesson;
    private final LessonLibrary library;
    private final Map<Place, Page> made = new EnumMap<>(Place.class);
    private LearnerRecord learner = LearnerRecord.empty();
    private Consumer<LearnerRecord> progress = _ -> {};
    private Consumer<Session> chosen = _ -> {};

    /**
     * A page.
     *
     * @param look reads again what may have changed while it was not seen
     */
    private record Page(Region node, Runnable look) {}

    Pages(
            Rooms rooms,
            AppWindow window,
            Furnishing furnishing,
            LessonPage lesson,
            LessonLibrary library) {
        this.rooms = rooms;
        this.window = window;
        this.furnishing = furnishing;
        this.lesson = lesson;
        this.library = library;
    }

    /** Shows the page of a place. */
    void show(Place place) {
        Page page = made.computeIfAbsent(place, this::make);
        Node node = page.node();
        if (!getChildren().contains(node)) {
            getChildren().add(node);
        }
        getChildren().forEach(each -> each.setVisible(each.equals(node)));
        page.look().run();
    }

    /** Shows how well the learner knows each skill. */
    void show(LearnerRecord now) {
        learner = now;
        progress.accept(now);
    }

    private Page make(Place place) {
        return switch (place) {
            case LESSON -> new Page(lesson, () -> {});
            case PRACTICE -> practice();
            case HISTORY -> history();
            case SETTINGS -> settings();
        };
    }

    private Page practice() {
        RecentSessions recent =
                new RecentSessions(furnishing.sessions(), furnishing.background(), this::read);
        PracticePage page =
                new PracticePage(
                        furnishing.typesetter(),
                        library,
                        furnishing.seed(),
                        recent,
                        rooms::begin,
                        window::openLesson,
                        window::demonstrate);
        page.show(learner);
        progress = page::show;
        return new Page(page, recent::refresh);
    }

    private Page history() {
        HistoryPage page =
                new HistoryPage(
                        furnishing.sessions(),
                        furnishing.settings(),
                        furnishing.typesetter(),
                        furnishing.background(),
                        furnishing.saver(),
                        window::say,
                        rooms::play);
        chosen = page::choose;
        return new Page(page, page::refresh);
    }

    private Page settings() {
        Machine machine = furnishing.machine();
        DevicesSection devices =
                new DevicesSection(
                        furnishing.settings(),
                        machine.sound(),
                        machine.cameras(),
                        furnishing.background(),
                        rooms.setup()::begin);
        PacksSection packs =
                new PacksSection(machine.packs(), furnishing.background(), furnishing.asker());
        PrivacySection privacy = new PrivacySection(furnishing.settings(), window::wipe);
        return new Page(
                new SettingsPage(furnishing.settings(), devices, packs, privacy),
                () -> {
                    devices.refresh();
                    packs.refresh();
                });
    }

    private void read(Session session) {
        rooms.go(Place.HISTORY);
        chosen.accept(session);
    }
}
