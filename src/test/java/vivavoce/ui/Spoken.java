package vivavoce.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import java.util.Set;
import java.util.TreeSet;

/** All words that a window shows or reads aloud. On the FX thread. */
final class Spoken {

    /** What the learner, the tutor, a lesson file or a licence says: English in every language. */
    private static final Set<String> OTHERS =
            Set.of("caption-words", "session", "lesson-card", "install");

    private final Set<String> words = new TreeSet<>();

    private Spoken() {}

    static Set<String> words(Parent root) {
        Spoken spoken = new Spoken();
        spoken.walk(root);
        return spoken.words;
    }

    private void walk(Node node) {
        if (node.getStyleClass().stream().anyMatch(OTHERS::contains)) {
            return;
        }
        if (node instanceof Text text) {
            add(text.getText());
        }
        if (node instanceof TextInputControl field) {
            add(field.getPromptText());
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            add(control.getTooltip().getText());
        }
        // A block of captions reads itself aloud.
        if (!node.getStyleClass().contains("caption")) {
            add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private void add(String text) {
        if (text != null && text.matches("(?s).*\\p{L}{3}.*")) {
            words.add(text);
        }
    }
}
