package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import org.jspecify.annotations.Nullable;

import vivavoce.camera.InkStrip;
import vivavoce.camera.Picture;
import vivavoce.model.PackManifest.Fusion;
import vivavoce.model.PackManifest.Fusion.Marker;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.NativeTensor;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.Tensor;

import java.util.Map;
import java.util.Set;

/** Sounds and pictures to rows, by the encoders of a pack. One owner thread. */
final class Encoders {

    private static final Set<String> FEATURES = Set.of("features");
    private static final Set<String> SPELLED = Set.of("features", "ctc");

    private final Pack pack;
    private final @Nullable AudioFeatures features;

    /** The encoders of an open pack. */
    Encoders(Pack pack) {
        this.pack = pack;
        AudioForm form = pack.manifest().audio();
        this.features = form == null ? null : new AudioFeatures(form);
    }

    /**
     * Whether nothing can be heard in a sound.
     *
     * @throws PackException when the pack cannot hear
     */
    boolean isSilence(float[] samples) {
        return audio().isSilence(samples);
    }

    private AudioFeatures audio() {
        return need(features, "audio");
    }

    /**
     * Rows of a sound.
     *
     * @throws PackException when the pack cannot hear
     */
    MediaRows sound(float[] samples, Cancellation cancellation) {
        AudioFeatures audio = audio();
        MediaRows rows = rows("audio_encoder", audio.of(samples), marker("audio"), cancellation);
        audio.requireRows(samples, rows.count());
        return rows;
    }

    /**
     * Rows of a sound, and what its frames sound like.
     *
     * @throws PackException when the pack's encoder does not tell that
     */
    EncodedSound spelled(float[] samples, Cancellation cancellation) {
        RoleGraph graph = pack.graph("audio_encoder");
        try (Outputs outputs = graph.run(audio().of(samples), SPELLED, cancellation)) {
            NativeTensor frames = outputs.get("ctc");
            int symbols = Math.toIntExact(frames.shape()[1]);
            return new EncodedSound(
                    rows(outputs, marker("audio")), new CtcFrames(frames.floats(), symbols));
        }
    }

    /** Rows of a line of writing. */
    MediaRows line(InkStrip line, Cancellation cancellation) {
        return switch (need(pack.manifest().image(), "image")) {
            case ImageForm.Lines _ -> ink(line, cancellation);
            case ImageForm.Patches _, ImageForm.Square _ ->
                    picture(PictureTensors.picture(line), cancellation);
        };
    }

    /**
     * Rows of a picture.
     *
     * @throws PackException when the pack reads single lines only
     */
    MediaRows picture(Picture picture, Cancellation cancellation) {
        Map<String, Tensor> given =
                switch (need(pack.manifest().image(), "image")) {
                    case ImageForm.Lines _ ->
                            throw new PackException(
                                    "This model reads single lines of writing, no whole pictures.");
                    case ImageForm.Patches form -> PictureTensors.patches(picture, form);
                    case ImageForm.Square form -> PictureTensors.square(picture, form);
                };
        return rows("vision_encoder", given, marker("image"), cancellation);
    }

    private MediaRows ink(InkStrip line, Cancellation cancellation) {
        long[] shape = pack.graph("vision_encoder").input("pixels").singleShape();
        shape[shape.length - 2] = line.height();
        shape[shape.length - 1] = line.width();
        Map<String, Tensor> given = Map.of("pixels", Tensor.of(line.ink(), shape));
        return rows("vision_encoder", given, marker("image"), cancellation);
    }

    private MediaRows rows(
            String role, Map<String, Tensor> given, Marker marker, Cancellation cancellation) {
        RoleGraph graph = pack.graph(role);
        try (Outputs outputs = graph.run(given, FEATURES, cancellation)) {
            return rows(outputs, marker);
        }
    }

    private static MediaRows rows(Outputs outputs, Marker marker) {
        NativeTensor rows = outputs.get("features");
        long[] shape = rows.shape();
        return new MediaRows(marker.token(), rows.floats(), (int) shape[shape.length - 1]);
    }

    /** The tokens around a kind of media. */
    Marker marker(String media) {
        Fusion fusion = need(pack.manifest().fusion(), "fusion");
        @Nullable Marker marker = media.equals("audio") ? fusion.audio() : fusion.image();
        return need(marker, "fusion." + media);
    }

    /** The tokens around these rows. */
    Marker marker(MediaRows rows) {
        Fusion fusion = need(pack.manifest().fusion(), "fusion");
        Marker image = fusion.image();
        return image != null && image.token() == rows.placeholder() ? image : marker("audio");
    }
}
