package vivavoce.app;

import static vivavoce.model.PackManifest.need;

import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.camera.InkLines;
import vivavoce.conversation.Equipment;
import vivavoce.echo.EchoCanceller;
import vivavoce.model.DevicePack;
import vivavoce.model.MultimodalModel;
import vivavoce.model.Pack;
import vivavoce.model.PackManifest;
import vivavoce.model.PackManifest.VadForm;
import vivavoce.model.PackModel;
import vivavoce.onnx.Accelerator;
import vivavoce.onnx.ExecutionProvider;
import vivavoce.onnx.OnnxRuntime;
import vivavoce.room.LearnerVoice;
import vivavoce.room.Studio;
import vivavoce.speech.PackVoice;
import vivavoce.speech.Style;
import vivavoce.speech.Voice;
import vivavoce.tutor.Tutor;
import vivavoce.vad.VoiceActivity;

import java.io.IOException;
import java.nio.file.Path;

/** An open pack and everything that runs on it. Close it when nothing runs any more. */
final class Engine implements AutoCloseable {

    private static final int WARM_UP_SAMPLES = 16_000;
    private static final int THREADS = 2;

    private final Pack pack;
    private final ExecutionProvider provider;
    private final MultimodalModel model;
    private final Voice voice;
    private final InkLines lines;
    private final VoiceActivity voiceActivity;

    private Engine(Pack pack, ExecutionProvider provider) {
        PackManifest manifest = pack.manifest();
        VadForm vad = need(manifest.vad(), "vad");
        this.pack = pack;
        this.provider = provider;
        this.model = new PackModel(pack);
        this.voice = new PackVoice(pack);
        this.lines = new InkLines(need(manifest.image(), "image").strips());
        this.voiceActivity =
                new VoiceActivity(pack.graph("vad"), vad.rate(), vad.chunk(), vad.context());
    }

    /**
     * Opens and checks a pack.
     *
     * @throws vivavoce.model.PackException in one sentence
     */
    static Engine open(Path folder) {
        DevicePack opened =
                DevicePack.open(folder, new OnnxRuntime(THREADS), Accelerator.ofThisBuild());
        return new Engine(opened.pack(), opened.provider());
    }

    /** What the model runs on, and why. */
    ExecutionProvider provider() {
        return provider;
    }

    MultimodalModel model() {
        return model;
    }

    Voice voice() {
        return voice;
    }

    InkLines lines() {
        return lines;
    }

    /** All that a new conversation between these devices is held with. */
    Equipment between(Microphone microphone, Speaker speaker, EchoCanceller echoCanceller) {
        return new Equipment(
                microphone,
                speaker,
                echoCanceller,
                voiceActivity,
                model,
                lines,
                voice,
                new Tutor());
    }

    /** What simulated rooms are made of. */
    Studio studio(EchoCanceller echoCanceller) throws IOException {
        return new Studio(
                (microphone, speaker) -> between(microphone, speaker, echoCanceller),
                new LearnerVoice(Home.clips(), voice));
    }

    /** Runs every graph once: the first run of a graph costs more than all that follow. */
    void warmUp() {
        model.hear(new float[WARM_UP_SAMPLES], "");
        voice.speak("ready.", Style.CALM, 1);
    }

    @Override
    public void close() {
        model.close();
        voice.close();
        voiceActivity.close();
        pack.close();
    }
}
