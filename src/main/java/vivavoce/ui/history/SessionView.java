package vivavoce.ui.history;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import vivavoce.history.LessonText;
import vivavoce.history.Session;
import vivavoce.ui.board.FormulaView;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Signs;
import vivavoce.ui.look.Words;

/** A kept lesson to be read: words, typeset lines, pictures. */
final class SessionView extends ScrollPane {

    private static final double PICTURE_WIDTH = 320;

    private final Typesetter typesetter;
    private final VBox column = new VBox();

    SessionView(Typesetter typesetter) {
        this.typesetter = typesetter;
        setId("session");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(true);
        setAccessibleText(Words.of("history.session"));
        getStyleClass().add("plain-scroll");
        column.getStyleClass().add("session");
    }

    void show(Session session) {
        column.getChildren().clear();
        for (LessonText text : LessonText.of(session.moments())) {
            column.getChildren().add(node(session, text));
        }
        setVvalue(0);
    }

    private Node node(Session session, LessonText text) {
        return switch (text) {
            case LessonText.Learner(long _, String said) -> spoken("learner", said, "");
            case LessonText.Tutor(long _, String said, String unheard) ->
                    spoken("tutor", said, unheard);
            case LessonText.Line(long _, String latex, String _) -> {
                FormulaView formula = new FormulaView(typesetter, column::requestLayout);
                formula.show(latex);
                formula.setAccessibleText(FormulaView.plain(latex));
                yield formula;
            }
            case LessonText.Picture picture -> picture(session, picture);
        };
    }

    private static Node spoken(String side, String said, String unheard) {
        Label who = new Label(Words.of("caption." + side));
        who.getStyleClass().add("caption-who");
        boolean cut = !unheard.isBlank() && said.endsWith(unheard);
        Text heard =
                new Text(
                        Signs.of(cut ? said.substring(0, said.length() - unheard.length()) : said));
        heard.getStyleClass().add("caption-heard");
        Text rest = new Text(cut ? Signs.of(unheard) : "");
        rest.getStyleClass().addAll("caption-rest", "unheard");
        VBox block = new VBox(who, new TextFlow(heard, rest));
        block.getStyleClass().addAll("caption", side);
        return block;
    }

    private static Node picture(Session session, LessonText.Picture picture) {
        if (picture.number() >= session.pictures().size()) {
            return new Label(Words.of("history.picture", picture.text()));
        }
        String file = session.pictures().get(picture.number()).toUri().toString();
        ImageView view = new ImageView(new Image(file, PICTURE_WIDTH * 2, 0, true, true, true));
        view.setFitWidth(PICTURE_WIDTH);
        view.setPreserveRatio(true);
        view.setAccessibleText(Words.of("history.picture", picture.text()));
        return view;
    }
}
