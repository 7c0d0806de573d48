package vivavoce.ui.settings;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import vivavoce.ui.look.Said;
import vivavoce.ui.look.Words;
import vivavoce.ui.settings.Packs.Offer;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Shows a pack's licence, and installs the pack once it is accepted. On the FX thread. */
final class InstallPane extends VBox {

    private static final double STEP = 0.005;

    private final Packs packs;
    private final Executor background;
    private final Consumer<String> done;
    private final Label title = new Label();
    private final Label licence = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button accept = new Button(Words.of("pack.accept"));
    private final Button cancel = new Button();
    private String source = "";
    private String name = "";
    private double shown;
    private volatile boolean cancelled;

    /** A hidden pane; {@code done} gets a sentence when an installation has ended. */
    InstallPane(Packs packs, Executor background, Consumer<String> done) {
        this.packs = packs;
        this.background = background;
        this.done = done;
        setId("pack-install");
        getStyleClass().add("install");
        title.setId("pack-title");
        title.getStyleClass().add("setting-name");
        licence.setId("pack-licence");
        licence.setWrapText(true);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setId("pack-progress");
        bar.managedProperty().bind(bar.visibleProperty());
        accept.setId("pack-accept");
        accept.getStyleClass().add("accent");
        accept.setAccessibleText(accept.getText());
        accept.managedProperty().bind(accept.visibleProperty());
        accept.setOnAction(_ -> install());
        cancel.setId("pack-cancel");
        cancel.getStyleClass().add("quiet");
        cancel.accessibleTextProperty().bind(cancel.textProperty());
        cancel.setOnAction(_ -> cancel());
        FlowPane buttons = new FlowPane(accept, cancel);
        buttons.getStyleClass().add("confirm-buttons");
        getChildren().addAll(title, licence, bar, buttons);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows what would be installed, and under which licence. */
    void offer(String from, Offer offer) {
        source = from;
        name = offer.name();
        title.setText(Words.of("pack.offer", offer.name(), offer.size()));
        String terms = offer.licence().isEmpty() ? Words.of("pack.no-licence") : offer.licence();
        licence.setText((terms + " " + Said.of(offer.warning())).strip());
        bar.setVisible(false);
        cancel.setText(Words.of("pack.cancel"));
        accept.setVisible(true);
        setVisible(true);
        accept.requestFocus();
    }

    private void install() {
        cancelled = false;
        shown = 0;
        accept.setVisible(false);
        title.setText(Words.of("pack.installing", name));
        licence.setText(Words.of("pack.installing.means"));
        cancel.setText(Words.of("pack.stop"));
        bar.setProgress(0);
        bar.setAccessibleText(title.getText());
        bar.setVisible(true);
        String wanted = source;
        background.execute(() -> {
            String sentence;
            try {
                boolean whole = packs.install(wanted, this::at, () -> cancelled);
                sentence = Words.of(whole ? "pack.done.install" : "pack.cancelled", name);
            } catch (PacksException e) {
                sentence = Said.of(e.sentence());
            }
            String said = sentence;
            Platform.runLater(() -> {
                setVisible(false);
                done.accept(said);
            });
        });
    }

    /** Called often, from the thread that installs. */
    private void at(double share) {
        if (Math.abs(share - shown) >= STEP) {
            shown = share;
            Platform.runLater(() -> bar.setProgress(share));
        }
    }

    private void cancel() {
        cancelled = true;
        if (accept.isVisible()) {
            setVisible(false);
        }
    }
}
