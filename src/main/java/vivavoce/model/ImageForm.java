package vivavoce.model;

import vivavoce.camera.StripShape;

/** What a vision encoder wants to be given: lines of writing in strips. */
public record ImageForm(String mode, int height, int margin, int maxWidth, int widthMultiple) {

    /** Refuses other forms than lines. */
    public ImageForm {
        if (!PackManifest.need(mode, "image.mode").equals("line")) {
            throw PackException.unknown("image.mode", mode);
        }
    }

    /** The form for cutting pages. */
    public StripShape strips() {
        return new StripShape(height, margin, maxWidth, widthMultiple);
    }
}
