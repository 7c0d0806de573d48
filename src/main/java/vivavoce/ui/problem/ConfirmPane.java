package vivavoce.ui.problem;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import vivavoce.camera.Picture;
import vivavoce.conversation.Intent;
import vivavoce.conversation.SeenPage;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** "Is this right?": the picture, and beside it what was read, to be confirmed or mended. */
public final class ConfirmPane extends VBox {

    private final Typesetter typesetter;
    private final Consumer<Intent> intents;
    private final Runnable done;
    private final PictureView picture = new PictureView();
    private final Label question = new Label();
    private final VBox lines = new VBox();
    private final Label advice = new Label();
    private final Button yes = button("confirm-yes", "confirm.yes");
    private final Button another = button("confirm-add", "confirm.add");
    private final List<ReadLineField> fields = new ArrayList<>();
    private Optional<SeenPage> asked = Optional.empty();

    /**
     * A hidden pane.
     *
     * @param done runs when the learner has answered
     */
    public ConfirmPane(Typesetter typesetter, Consumer<Intent> intents, Runnable done) {
        this.typesetter = typesetter;
        this.intents = intents;
        this.done = done;
        getStyleClass().add("confirm");
        setId("confirm");
        question.getStyleClass().add("page-title");
        question.setId("confirm-question");
        advice.getStyleClass().add("explanation");
        advice.setWrapText(true);
        lines.getStyleClass().add("read-lines");
        yes.getStyleClass().add("accent");
        yes.setOnAction(_ -> accept());
        another.setOnAction(_ -> addLine(new ReadLine("", "", "")).requestFocus());
        Button no = button("confirm-no", "confirm.no");
        no.setOnAction(_ -> discard());
        FlowPane buttons = new FlowPane(yes, another, no);
        buttons.getStyleClass().add("confirm-buttons");
        getChildren().addAll(question, sideBySide(), advice, buttons);
        addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        setVisible(false);
    }

    private HBox sideBySide() {
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        StackPane frame = new StackPane(picture);
        frame.getStyleClass().add("seen-picture");
        HBox both = new HBox(frame, scroll);
        both.getStyleClass().add("confirm-sides");
        for (var side : List.of(frame, scroll)) {
            side.setMinWidth(0);
            side.setPrefWidth(10);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }

    /** A picture is being read. */
    public void reading(Picture shown) {
        picture.show(shown);
        asked = Optional.empty();
        fill(List.of());
        question.setText(Words.of("confirm.reading"));
        advice.setText("");
        yes.setDisable(true);
        setVisible(true);
    }

    /** Shows what waits to be confirmed; nothing once it has been. */
    public void show(Optional<SeenPage> seen) {
        if (seen.equals(asked)) {
            return;
        }
        asked = seen;
        seen.ifPresentOrElse(this::ask, this::hide);
    }

    private void ask(SeenPage page) {
        boolean nothing = page.lines().isEmpty();
        question.setText(Words.of(nothing ? "confirm.nothing" : "confirm.question"));
        advice.setText(Words.of(nothing ? "confirm.nothing.advice" : "confirm.advice"));
        fill(page.lines());
        if (nothing) {
            addLine(new ReadLine("", "", ""));
        }
        setVisible(true);
        judge();
        (nothing ? fields.getFirst() : yes).requestFocus();
    }

    private void fill(List<SeenPage.Line> read) {
        fields.clear();
        lines.getChildren().clear();
        for (SeenPage.Line line : read) {
            addLine(ReadLine.ofLatex(line.latex())).doubt(line.confidence());
        }
    }

    private ReadLineField addLine(ReadLine line) {
        ReadLineField field = new ReadLineField(typesetter, line, fields.size() + 1, this::judge);
        fields.add(field);
        lines.getChildren().add(field);
        return field;
    }

    /** What can be used, can be confirmed. */
    private void judge() {
        boolean trouble = fields.stream().anyMatch(field -> !field.line().trouble().isEmpty());
        yes.setDisable(trouble || latex().isEmpty());
    }

    private List<String> latex() {
        return fields.stream()
                .map(field -> field.line().latex())
                .filter(latex -> !latex.isEmpty())
                .toList();
    }

    private void accept() {
        List<String> confirmed = latex();
        hide();
        intents.accept(new Intent.SetProblem(confirmed));
    }

    private void discard() {
        hide();
        intents.accept(new Intent.Discard());
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !yes.isDisabled()) {
            accept();
            event.consume();
        }
    }

    private void hide() {
        if (isVisible()) {
            setVisible(false);
            done.run();
        }
    }

    private static Button button(String id, String words) {
        Button button = new Button(Words.of(words));
        button.setId(id);
        button.setAccessibleText(button.getText());
        return button;
    }
}
