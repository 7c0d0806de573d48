package vivavoce.ui;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vivavoce.camera.Picture;
import vivavoce.conversation.Badge;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.history.Session;
import vivavoce.ui.controls.BadgeRow;
import vivavoce.ui.controls.DemoBar;
import vivavoce.ui.controls.IconButton;
import vivavoce.ui.controls.NoticeBar;
import vivavoce.ui.controls.Shortcuts;
import vivavoce.ui.controls.StatusPane;
import vivavoce.ui.controls.ThemeButton;
import vivavoce.ui.help.KeyMap;
import vivavoce.ui.history.ReplayBar;
import vivavoce.ui.look.Appearance;
import vivavoce.ui.look.Icon;
import vivavoce.ui.look.Words;
import vivavoce.ui.practice.LessonLibrary;
import vivavoce.ui.problem.DropOverlay;
import vivavoce.ui.problem.PictureIntake;
import vivavoce.ui.problem.PictureTarget;
import vivavoce.ui.setup.SetupPane;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What is in the window: the header, the pages of which one is seen, and what may cover them. */
final class Rooms extends StackPane {

    private final NoticeBar notice = new NoticeBar();
    private final NavigationBar navigation;
    private final KeyMap keys = new KeyMap();
    private final Pages pages;
    private final Consumer<Intent> intents;
    private final LessonPage lesson;
    private final BadgeRow badges;
    private final ThemeButton theme;
    private final PictureIntake intake;
    private final ReplayBar replay;
    private final SetupPane setup;
    private final StatusPane status;
    private final LessonLibrary library;
    private final DemoBar demo = new DemoBar();
    private Badge camera =
            new Badge(Badge.Part.CAMERA, "OFF", true, Words.of("camera.sentence.off"));
    private ConversationView shown = ConversationView.empty();
    private Place place = Place.LESSON;

    Rooms(
            AppWindow window,
            Consumer<Intent> intents,
            Furnishing furnishing,
            Appearance appearance) {
        this.intents = intents;
        intake =
                new PictureIntake(
                        furnishing.background(), this::look, this::openLesson, notice::say);
        badges = new BadgeRow(this::explain);
        status = new StatusPane(this::mend);
        library = new LessonLibrary(furnishing.machine().lessons(), furnishing.background());
        theme = new ThemeButton(window::toggleTheme);
        lesson =
                new LessonPage(
                        intents,
                        furnishing,
                        appearance,
                        window::openPicture,
                        window::takeScreen,
                        this::look,
                        this::cameraIs,
                        this::rest);
        replay = new ReplayBar(lesson::show, () -> lesson.show(shown));
        setup = new SetupPane(furnishing.settings(), furnishing.machine().sound(), this::rest);
        setup.visibleProperty().subscribe((_, trying) -> listen(!trying));
        pages = new Pages(this, window, furnishing, lesson, library);
        navigation = new NavigationBar(this::go);
        VBox.setVgrow(pages, Priority.ALWAYS);
        Header header = new Header(navigation, badges, help(), theme);
        VBox column = new VBox(header, notice, replay, demo, pages);
        column.getStyleClass().add("window");
        DropOverlay overlay = new DropOverlay();
        StackPane.setAlignment(status, Pos.TOP_RIGHT);
        getChildren().addAll(column, status, setup, keys, overlay);
        new PictureTarget(intake, overlay).listenTo(this);
        appearance.shape(this);
        go(Place.LESSON);
    }

    private Button help() {
        String explanation = Words.of("help.button", Shortcuts.HELP.getDisplayText());
        return new IconButton("help", Icon.QUESTION, explanation, keys::toggle);
    }

    /** Once it is in a scene. */
    void bind() {
        rest();
    }

    void show(ConversationView view) {
        shown = view;
        if (!replay.playing()) {
            lesson.show(view);
        }
        showBadges();
        pages.show(view.learner());
        notice.show(view.notice());
    }

    /** Leads to a place. */
    void go(Place to) {
        if (to != Place.LESSON) {
            lesson.camera().close();
        }
        place = to;
        navigation.show(to);
        pages.show(to);
        rest();
    }

    /** What is said to try a microphone is not said to the tutor. */
    private void listen(boolean toTheLearner) {
        intents.accept(new Intent.Mute(!toTheLearner || lesson.ask().muted()));
    }

    private void cameraIs(Badge now) {
        camera = now;
        showBadges();
    }

    /** The machine's, and the camera's own once the machine has spoken. */
    private void showBadges() {
        List<Badge> all = new ArrayList<>(shown.badges());
        if (!all.isEmpty()) {
            all.add(camera);
        }
        all.sort(Comparator.comparing(Badge::part));
        badges.show(all);
        status.show(all);
    }

    void explain(Badge.Part part) {
        status.open(part);
    }

    /** Leads to where something can be done. */
    private void mend(Badge.Part part) {
        switch (part) {
            case MICROPHONE, LOUDSPEAKER, ECHO -> setup.begin();
            case CAMERA, PROCESSOR, PACK -> go(Place.SETTINGS);
        }
    }

    /** A lesson file of the learner's own; one that is none is said. */
    void openLesson(Path file) {
        library.open(
                file,
                plan -> Platform.runLater(() -> begin(new Intent.Teach(plan))),
                sentence -> Platform.runLater(() -> notice.say(sentence)));
    }

    /** Begins a problem or a lesson that was chosen. */
    void begin(Intent problem) {
        toTheLesson();
        intents.accept(problem);
    }

    /** The learner's own, whatever was being shown there. */
    private void toTheLesson() {
        replay.stop();
        demo.stop();
        go(Place.LESSON);
    }

    /** Plays a kept lesson again. */
    void play(Session session) {
        go(Place.LESSON);
        replay.play(session);
    }

    Place place() {
        return place;
    }

    /** Whether keys that are no shortcuts belong to the lesson. */
    boolean inLesson() {
        return place == Place.LESSON && !keys.isVisible() && !setup.isVisible();
    }

    LessonPage lesson() {
        return lesson;
    }

    NoticeBar notice() {
        return notice;
    }

    ThemeButton theme() {
        return theme;
    }

    PictureIntake intake() {
        return intake;
    }

    KeyMap keys() {
        return keys;
    }

    /** What Escape closes. */
    void uncover() {
        keys.setVisible(false);
        status.setVisible(false);
        setup.finish();
        replay.stop();
        demo.stop();
        lesson.camera().close();
    }

    SetupPane setup() {
        return setup;
    }

    ReplayBar replay() {
        return replay;
    }

    DemoBar demo() {
        return demo;
    }

    void look(Picture picture) {
        toTheLesson();
        lesson.confirm().reading(picture);
        intents.accept(new Intent.Look(picture));
    }

    /** Gives the keyboard to nobody in particular, so that Space waits and letters are typed. */
    private void rest() {
        requestFocus();
    }
}
