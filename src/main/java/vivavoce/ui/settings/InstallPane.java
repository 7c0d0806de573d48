package vivavoce.ui.settings;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;
import vivavoce.ui.settings.Packs.Offer;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Fetches a pack, shows its licence, and installs it once that is accepted; pauses and goes on. On
 * the FX thread.
 */
final class InstallPane extends VBox {

    /** Something that takes long; false when it was stopped before its end. */
    @FunctionalInterface
    private interface Work {
        boolean isDone(Packs.Watch watch) throws PacksException;
    }

    private final Packs packs;
    private final Executor background;
    private final Consumer<String> said;
    private final Label title = new Label();
    private final Label licence = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label pace = new Label();
    private final Button accept = PackRow.button("pack-accept", Words.of("pack.accept"), "");
    private final Button pause = PackRow.button("pack-pause", Words.of("pack.pause"), "");
    private final Button resume = PackRow.button("pack-resume", Words.of("pack.resume"), "");
    private String source = "";
    private String name = "";
    private @Nullable Work work;
    private @Nullable FetchWatch watch;
    private boolean leaving;

    /** A hidden pane; {@code said} gets a sentence when something has ended. */
    InstallPane(Packs packs, Executor background, Consumer<String> said) {
        this.packs = packs;
        this.background = background;
        this.said = said;
        setId("pack-install");
        getStyleClass().add("install");
        title.setId("pack-title");
        title.getStyleClass().add("setting-name");
        licence.setId("pack-licence");
        licence.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setId("pack-progress");
        pace.setId("pack-pace");
        pace.getStyleClass().add("explanation");
        accept.getStyleClass().setAll("button", "accent");
        accept.setOnAction(_ -> install());
        pause.setOnAction(_ -> stop());
        resume.setOnAction(_ -> resume());
        Button cancel = PackRow.button("pack-cancel", Words.of("pack.cancel"), "");
        cancel.setOnAction(_ -> leave());
        FlowPane buttons = new FlowPane(accept, pause, resume, cancel);
        buttons.getStyleClass().add("confirm-buttons");
        getChildren().addAll(title, licence, bar, pace, buttons);
        for (Node node : new Node[] {this, licence, bar, pace, accept, pause, resume}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        setVisible(false);
    }

    /** Looks at what there is, and offers it; what lies on a server may have to be fetched. */
    void look(String from) {
        source = from;
        name = from;
        title.setText(Words.of("pack.fetching", from));
        licence.setVisible(false);
        run(watching -> {
            Optional<Offer> found = packs.look(from, watching);
            found.ifPresent(offer -> Platform.runLater(() -> offer(offer)));
            return found.isPresent();
        });
    }

    /** Shows what would be installed, and under which licence. */
    private void offer(Offer offer) {
        name = offer.name();
        title.setText(Words.of("pack.offer", offer.name(), offer.size()));
        String terms = offer.licence().isEmpty() ? Words.of("pack.no-licence") : offer.licence();
        licence.setText((terms + " " + Said.of(offer.warning())).strip());
        licence.setVisible(true);
        show(accept);
        setVisible(true);
    }

    private void install() {
        setVisible(true);
        title.setText(Words.of("pack.installing", name));
        licence.setText(Words.of("pack.installing.means"));
        run(watching -> {
            boolean whole = packs.install(source, watching);
            if (whole) {
                Platform.runLater(() -> end(Words.of("pack.done.install", name)));
            }
            return whole;
        });
    }

    private void run(Work next) {
        work = next;
        leaving = false;
        FetchWatch watching = new FetchWatch(this::at);
        watch = watching;
        bar.setAccessibleText(title.getText());
        show(pause);
        background.execute(() -> {
            try {
                if (!next.isDone(watching)) {
                    Platform.runLater(this::stopped);
                }
            } catch (PacksException e) {
                Platform.runLater(() -> failed(Said.of(e.sentence()), watching.hasBegun()));
            }
        });
    }

    /** A little more is there: what comes from a server shows that it does. */
    private void at(double share, String words) {
        setVisible(true);
        bar.setProgress(share);
        pace.setText(words);
    }

    private void stop() {
        if (watch != null) {
            watch.stop();
        }
    }

    private void stopped() {
        if (leaving) {
            end(Words.of("pack.cancelled", name));
        } else {
            halt();
        }
    }

    private void halt() {
        pace.setText(Words.of("pack.paused", pace.getText()).strip());
        show(resume);
    }

    /** What was begun can be gone on with. */
    private void failed(String sentence, boolean begun) {
        if (begun && !leaving) {
            halt();
            said.accept(sentence);
        } else {
            end(sentence);
        }
    }

    private void resume() {
        if (work != null) {
            run(work);
        }
    }

    private void leave() {
        leaving = true;
        if (pause.isVisible()) {
            stop();
        } else {
            end(resume.isVisible() ? Words.of("pack.cancelled", name) : "");
        }
    }

    private void end(String sentence) {
        setVisible(false);
        said.accept(sentence);
    }

    /** One of the buttons, and the bar with those that have to do with it. */
    private void show(Button button) {
        for (Button each : new Button[] {accept, pause, resume}) {
            each.setVisible(each.equals(button));
        }
        bar.setVisible(!button.equals(accept));
        pace.setVisible(!button.equals(accept));
        if (isVisible()) {
            button.requestFocus();
        }
    }
}
