package vivavoce.app;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.WavException;
import vivavoce.bench.BenchException;
import vivavoce.camera.PictureException;
import vivavoce.maths.MathsException;
import vivavoce.model.PackException;
import vivavoce.onnx.NetworkException;
import vivavoce.room.script.ScriptException;

import java.io.IOException;
import java.nio.file.NoSuchFileException;

/** One sentence for the person out of whatever went wrong. */
final class Sentences {

    private Sentences() {}

    static String of(Throwable failure) {
        return switch (failure) {
            case WavException _,
                    PictureException _,
                    PackException _,
                    NetworkException _,
                    MathsException _,
                    BenchException _,
                    AudioDeviceException _,
                    ScriptException _ ->
                    String.valueOf(failure.getMessage());
            case NoSuchFileException missing ->
                    missing.getFile() + " is not there: check the name.";
            case IOException _ -> String.valueOf(failure.getMessage());
            default ->
                    "Something went wrong inside Viva Voce (%s); please report it."
                            .formatted(failure);
        };
    }
}
