package vivavoce.model;

import vivavoce.camera.StripShape;

import java.util.List;

/** What a vision encoder wants to be given. */
public sealed interface ImageForm {

    /** The form for cutting pages into lines. */
    StripShape strips();

    /** Lines of writing as ink, for a model that reads one line at a time. */
    record Lines(int height, int margin, int maxWidth, int widthMultiple) implements ImageForm {

        @Override
        public StripShape strips() {
            return new StripShape(height, margin, maxWidth, widthMultiple);
        }
    }

    /**
     * A picture in square patches with their places.
     *
     * @param patch pixels along a patch
     * @param pool patches along what becomes one token
     * @param maxTokens so many tokens at most
     * @param scale of a pixel's 0 to 255
     * @param mean subtracted from each channel after scaling
     * @param std by which each channel is divided
     */
    record Patches(
            int patch, int pool, int maxTokens, double scale, List<Double> mean, List<Double> std)
            implements ImageForm {

        /** Checks the channels. */
        public Patches {
            mean = channels(mean, "image.mean");
            std = channels(std, "image.std");
            if (patch < 1 || pool < 1 || maxTokens < 1) {
                throw PackException.broken("manifest.json has no image.patch, pool or maxTokens");
            }
        }

        @Override
        public StripShape strips() {
            return LEGIBLE;
        }
    }

    /**
     * A picture stretched to one square size, channels first.
     *
     * @param size pixels along a side
     * @param scale of a pixel's 0 to 255
     * @param mean subtracted from each channel after scaling
     * @param std by which each channel is divided
     */
    record Square(int size, double scale, List<Double> mean, List<Double> std)
            implements ImageForm {

        /** Checks the channels. */
        public Square {
            mean = channels(mean, "image.mean");
            std = channels(std, "image.std");
            if (size < 1) {
                throw PackException.broken("manifest.json lacks \"image.size\"");
            }
        }

        @Override
        public StripShape strips() {
            return LEGIBLE;
        }
    }

    /** Strips for models that take pictures of any shape: high enough to be read. */
    StripShape LEGIBLE = new StripShape(96, 12, 2048, 16);

    private static List<Double> channels(List<Double> values, String field) {
        if (PackManifest.need(values, field).size() != 3) {
            throw PackException.broken("manifest.json: " + field + " has no three channels");
        }
        return List.copyOf(values);
    }
}
