package vivavoce.ui.look;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** Line icons on a grid of 24, drawn with the stroke that the style sheet gives them. */
public enum Icon {
    MICROPHONE(
            "M9 6a3 3 0 0 1 6 0v6a3 3 0 0 1-6 0z M5.5 11.5v.5a6.5 6.5 0 0 0 13 0v-.5 M12 18.5V22"),
    MICROPHONE_OFF(
            "M9 9.2V12a3 3 0 0 0 4.6 2.5 M15 11.5V6a3 3 0 0 0-5.8-1.1 M5.5 11.5v.5a6.5 6.5 0 0 0"
                    + " 10.6 5 M18.5 11.5v.5a6.5 6.5 0 0 1-.4 2.2 M12 18.5V22 M3.5 3.5l17 17"),
    STOP(
            "M8 6.5h8a1.5 1.5 0 0 1 1.5 1.5v8a1.5 1.5 0 0 1-1.5 1.5H8A1.5 1.5 0 0 1 6.5 16V8A1.5"
                    + " 1.5 0 0 1 8 6.5z"),
    WAIT("M8.5 5.5v13 M15.5 5.5v13"),
    GO_ON("M8 5.2l10.5 6.8L8 18.8z"),
    SAY_AGAIN("M4.5 12a7.5 7.5 0 1 0 2.4-5.5 M4.2 4.2v4.3h4.3"),
    SLOWER("M4 17.5a8.6 8.6 0 1 1 16 0 M12 15.5L8.6 9.9 M12 15.5h.01"),
    HINT(
            "M9.2 17.5v-1.2c0-1-.6-1.8-1.3-2.5a5.8 5.8 0 1 1 8.2 0c-.7.7-1.3 1.5-1.3 2.5v1.2z M10"
                    + " 21h4"),
    PICTURE(
            "M5.5 4.5h13A1.5 1.5 0 0 1 20 6v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18V6a1.5"
                + " 1.5 0 0 1 1.5-1.5z M4.3 16.5l4.5-4.6 4.2 4.2 2.2-2.2 4.5 4.4 M14.7 9.2h.01"),
    SEND("M12 19V5.5 M6 11l6-6 6 6"),
    CLOSE("M6.5 6.5l11 11 M17.5 6.5l-11 11"),
    CHECK("M5 12.8l4.6 4.7L19 7.2"),
    SUN(
            "M12 8a4 4 0 1 1 0 8 4 4 0 1 1 0-8z M12 2.5v2 M12 19.5v2 M2.5 12h2 M19.5 12h2 M5.3"
                    + " 5.3l1.4 1.4 M17.3 17.3l1.4 1.4 M5.3 18.7l1.4-1.4 M17.3 6.7l1.4-1.4"),
    MOON("M19.5 14.2A8 8 0 0 1 9.8 4.5a8 8 0 1 0 9.7 9.7z"),
    BOARD("M4.5 5h15v11h-15z M12 16v3.5 M8 19.5h8 M8 9h5 M8 12h3"),
    BOOK(
            "M12 6.5C10 5 7.5 4.5 4 4.5v13c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-13c-3.5 0-6 .5-8 2z M12"
                    + " 6.5v13"),
    CLOCK("M12 3.8a8.2 8.2 0 1 1 0 16.4 8.2 8.2 0 1 1 0-16.4z M12 7.5V12l3.2 2.2"),
    SLIDERS(
            "M4 7h9 M17 7h3 M4 12h3 M11 12h9 M4 17h8 M16 17h4 M15 5.2v3.6 M9 10.2v3.6 M14"
                    + " 15.2v3.6"),
    QUESTION(
            "M9 9.2a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1-1.4 2.1 M12 17.4h.01 M12 3.5a8.5 8.5 0 1 1 0 17"
                    + " 8.5 8.5 0 1 1 0-17z"),
    KEYPAD("M5 5h5v5H5z M14 5h5v5h-5z M5 14h5v5H5z M14 16.5h5 M16.5 14v5"),
    PENCIL("M4.5 19.5l1-4L16 5l3 3L8.5 18.5z M14 7l3 3"),
    PLUS("M12 5.5v13 M5.5 12h13"),
    CAMERA(
            "M4 8.5A1.5 1.5 0 0 1 5.5 7H8l1.5-2.2h5L16 7h2.5A1.5 1.5 0 0 1 20 8.5v9a1.5 1.5 0 0"
                + " 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5z M12 9.5a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 1 1"
                + " 0-6.8z"),
    CROP("M7 3v14h14 M3 7h14v14"),
    SEARCH("M10.5 4.5a6 6 0 1 1 0 12 6 6 0 1 1 0-12z M15 15l5 5"),
    TRASH("M5 7h14 M9.5 7V4.5h5V7 M6.5 7l1 12.5h9l1-12.5 M10.3 10.5v6 M13.7 10.5v6"),
    SAVE("M12 4v11 M7.5 10.5L12 15l4.5-4.5 M4.5 19.5h15"),
    BACK("M14.5 5.5L8 12l6.5 6.5"),
    OPEN("M3.5 18.5v-12h6l2 2.5h9v9.5z"),
    SPEAKER("M4 9.5h3.5L12 5.5v13l-4.5-4H4z M15.5 9a4 4 0 0 1 0 6 M18 6.5a7.5 7.5 0 0 1 0 11"),
    ECHO("M4 9v6 M8 6v12 M12 9.5v5 M16 4.5v15 M20 9v6"),
    PROCESSOR(
            "M7 7h10v10H7z M10 10h4v4h-4z M9.5 7V4 M14.5 7V4 M9.5 20v-3 M14.5 20v-3 M7 9.5H4 M7"
                    + " 14.5H4 M20 9.5h-3 M20 14.5h-3"),
    PACK("M4 8l8-4 8 4v8l-8 4-8-4z M4 8l8 4 8-4 M12 12v8"),
    PLAY("M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 1 1 0-17z M10 8.5l5.5 3.5-5.5 3.5z"),
    NOTICE("M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 1 1 0-17z M12 8v5 M12 16.2h.01");

    private static final double GRID = 24;

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** A new node showing this icon, as wide as style class {@code icon} says. */
    public Node node() {
        return new Drawing(path);
    }

    /** Grows with the size of the type around it, which a bare path does not. */
    private static final class Drawing extends Region {

        private final SVGPath line = new SVGPath();
        private final Scale scale = new Scale();

        Drawing(String path) {
            getStyleClass().add("icon");
            line.getStyleClass().add("icon-line");
            line.setContent(path);
            line.getTransforms().add(scale);
            line.setManaged(false);
            getChildren().add(line);
            setMouseTransparent(true);
        }

        @Override
        protected void layoutChildren() {
            double factor = Math.min(getWidth(), getHeight()) / GRID;
            scale.setX(factor);
            scale.setY(factor);
            line.setLayoutX((getWidth() - GRID * factor) / 2);
            line.setLayoutY((getHeight() - GRID * factor) / 2);
        }
    }
}
