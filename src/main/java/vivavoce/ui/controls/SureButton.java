package vivavoce.ui.controls;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;

import vivavoce.ui.look.Words;

/** For what cannot be undone: the first press asks, the second does it; leaving it forgets. */
public final class SureButton extends Button {

    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private final String key;
    private final String sure;
    private boolean asking;

    /** Shows the words under {@code key}, then those under {@code sure}. */
    public SureButton(String id, String key, String sure, Runnable act) {
        this.key = key;
        this.sure = sure;
        setId(id);
        getStyleClass().addAll("quiet", "sure");
        ask(false);
        setOnAction(_ -> {
            boolean meant = asking;
            ask(!asking);
            if (meant) {
                act.run();
            }
        });
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        ask(false);
                    }
                });
    }

    private void ask(boolean now) {
        asking = now;
        setText(Words.of(now ? sure : key));
        setAccessibleText(getText());
        pseudoClassStateChanged(ASKING, now);
    }
}
