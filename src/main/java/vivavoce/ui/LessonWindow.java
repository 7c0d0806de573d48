package vivavoce.ui;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;

import vivavoce.conversation.Badge;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Intent;
import vivavoce.conversation.Presence;
import vivavoce.ui.board.BoardView;
import vivavoce.ui.captions.CaptionsView;
import vivavoce.ui.controls.AskBar;
import vivavoce.ui.controls.BadgeRow;
import vivavoce.ui.controls.CommandBar;
import vivavoce.ui.controls.NoticeBar;
import vivavoce.ui.controls.ThemeButton;
import vivavoce.ui.look.Theme;
import vivavoce.ui.presence.PresencePane;
import vivavoce.ui.problem.DropOverlay;
import vivavoce.ui.problem.PictureIntake;
import vivavoce.ui.problem.PictureTarget;

import java.util.function.Consumer;

/**
 * The lesson: board, captions, the tutor's presence, controls. It shows snapshots and sends
 * intents, and decides nothing. Everything on the FX thread.
 */
public final class LessonWindow implements AutoCloseable {

    /** A size that suits most screens, logical pixels. */
    public static final double WIDTH = 1280;

    /** A size that suits most screens, logical pixels. */
    public static final double HEIGHT = 800;

    /** The part that a badge is about, as {@link Badge} names it. */
    private static final String MICROPHONE = "Microphone";

    private final Furnishing furnishing;
    private final NoticeBar notice = new NoticeBar();
    private final BadgeRow badges = new BadgeRow(notice::say);
    private final CaptionsView captions = new CaptionsView();
    private final ThemeButton themeButton = new ThemeButton(this::toggleTheme);
    private final BoardView board;
    private final PresencePane presence;
    private final AskBar ask;
    private final CommandBar commands;
    private final PictureIntake intake;
    private final Scene scene;
    private Theme theme;
    private boolean waiting;

    /** A window as the desktop prefers it; {@code intents} gets what the learner asks for. */
    public LessonWindow(Consumer<Intent> intents) {
        this(intents, Furnishing.ofDesktop());
    }

    /** A window with a furnishing of the caller's. */
    public LessonWindow(Consumer<Intent> intents, Furnishing furnishing) {
        this.furnishing = furnishing;
        theme = furnishing.theme();
        intake =
                new PictureIntake(
                        furnishing.background(),
                        picture -> intents.accept(new Intent.Showed(picture)),
                        notice::say);
        board = new BoardView(furnishing.typesetter(), furnishing.motion(), this::openPicture);
        presence = new PresencePane(furnishing.motion());
        ask = new AskBar(intents, this::openPicture);
        commands = new CommandBar(intents, this::rest);
        ask.onMute(presence::muted);
        DropOverlay overlay = new DropOverlay();
        StackPane root =
                new StackPane(
                        LessonLayout.of(
                                badges,
                                themeButton,
                                notice,
                                board,
                                presence,
                                captions,
                                ask,
                                commands),
                        overlay);
        scene = new Scene(root, WIDTH, HEIGHT);
        Stature.follow(root);
        new PictureTarget(intake, overlay).listenTo(root);
        new LessonKeys(this, intents).listenTo(scene);
        dress();
        rest();
    }

    /** The scene, for a stage. */
    public Scene scene() {
        return scene;
    }

    /** The scene's root. */
    public Parent root() {
        return scene.getRoot();
    }

    /** Shows a snapshot. */
    public void show(ConversationView view) {
        waiting = view.presence() == Presence.WAITING;
        board.show(view.board());
        captions.show(view.captions());
        presence.show(view.presence(), view.microphoneLevel());
        presence.deaf(view.badges().stream().anyMatch(LessonWindow::noMicrophone));
        ask.show(view.microphoneLevel());
        commands.show(view.presence());
        badges.show(view.badges());
        notice.show(view.notice());
    }

    /** Frees its threads. */
    @Override
    public void close() {
        furnishing.typesetter().close();
    }

    boolean waiting() {
        return waiting;
    }

    void openPicture() {
        furnishing.chooser().choose(scene.getWindow()).ifPresent(intake::open);
    }

    void pastePicture() {
        intake.take(Clipboard.getSystemClipboard());
    }

    void toggleMute() {
        ask.toggleMute();
    }

    void toggleTheme() {
        theme = theme.other();
        dress();
    }

    void type(String text) {
        ask.type(text);
    }

    private static boolean noMicrophone(Badge badge) {
        return badge.part().equals(MICROPHONE) && !badge.working();
    }

    private void dress() {
        theme.dress(scene);
        themeButton.show(theme);
    }

    /** Gives the keyboard to nobody in particular, so that Space waits and letters are typed. */
    private void rest() {
        scene.getRoot().requestFocus();
    }
}
