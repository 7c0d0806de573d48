package vivavoce.app;

import static vivavoce.model.PackManifest.need;

import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.camera.InkLines;
import vivavoce.conversation.Badge;
import vivavoce.conversation.Badge.Part;
import vivavoce.conversation.Equipment;
import vivavoce.echo.EchoCanceller;
import vivavoce.language.LanguageWriter;
import vivavoce.model.ChatSession;
import vivavoce.model.EarsAndEyes;
import vivavoce.model.ImageForm;
import vivavoce.model.MultimodalModel;
import vivavoce.model.Pack;
import vivavoce.model.PackException;
import vivavoce.model.PackKind;
import vivavoce.model.PackManifest.VadForm;
import vivavoce.model.PackModel;
import vivavoce.model.TurnEnd;
import vivavoce.model.TurnMarked;
import vivavoce.model.VoiceForm;
import vivavoce.onnx.Accelerator;
import vivavoce.onnx.ExecutionProvider;
import vivavoce.onnx.OnnxRuntime;
import vivavoce.pack.Machine;
import vivavoce.pack.PackShelf;
import vivavoce.room.LearnerVoice;
import vivavoce.room.Studio;
import vivavoce.speech.FlowVoice;
import vivavoce.speech.PackVoice;
import vivavoce.speech.ResampledVoice;
import vivavoce.speech.SingleVoice;
import vivavoce.speech.Style;
import vivavoce.speech.Voice;
import vivavoce.tutor.ReplyWriter;
import vivavoce.tutor.Tutor;
import vivavoce.vad.VoiceActivity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The packs in use and everything that runs on them. Close it when nothing runs any more. */
final class Engine implements AutoCloseable {

    private static final int WARM_UP_SAMPLES = 16_000;
    private static final int THREADS = 2;

    private static final int VOICE_RATE = 24_000;

    private final PacksInUse packs;
    private final ExecutionProvider provider;
    private final Senses senses;
    private final MultimodalModel hearing;
    private final Voice voice;
    private final VoiceActivity voiceActivity;

    /** A model, the lines of writing in the form that it reads, and its talk if it can. */
    private record Senses(MultimodalModel model, InkLines lines, Optional<ChatSession> talk) {

        /** A pack that does not hear or see has the ears or eyes of one that does both. */
        static Senses of(Pack pack, Pack whole) {
            PackModel model = new PackModel(pack);
            ImageForm own = pack.manifest().image();
            ImageForm image = own == null ? need(whole.manifest().image(), "image") : own;
            return new Senses(
                    completed(model, own != null, whole),
                    new InkLines(image.strips()),
                    model.canChat() ? Optional.of(talk(model)) : Optional.empty());
        }

        private static MultimodalModel completed(PackModel model, boolean sees, Pack whole) {
            if (model.canHear() && sees) {
                return model;
            }
            PackModel other = new PackModel(whole);
            return sees ? new EarsAndEyes(other, model) : new EarsAndEyes(model, other);
        }

        private static ChatSession talk(PackModel model) {
            if (!model.canSpeak()) {
                return model.chat();
            }
            ChatSession speech = model.speak();
            int rate = speech.rate().orElse(VOICE_RATE);
            if (rate != VOICE_RATE) {
                speech.close();
                throw new PackException(
                        "Its voice has %d samples per second, which this version cannot play."
                                .formatted(rate));
            }
            return speech;
        }
    }

    private Engine(PacksInUse packs) {
        this.packs = packs;
        PackVoice own = new PackVoice(packs.base());
        this.senses = packs.make(PackKind.CHAT, pack -> Senses.of(pack, packs.base()));
        this.hearing = packs.make(PackKind.TURN, this::marked);
        this.voice = packs.make(PackKind.TTS, pack -> voice(pack, own));
        this.voiceActivity = packs.make(PackKind.VAD, Engine::voiceActivity);
        this.provider = packs.provider();
    }

    /**
     * Opens and checks a pack that can do everything.
     *
     * @throws vivavoce.model.PackException in one sentence
     */
    static Engine open(Path folder) {
        return open(folder, Accelerator.ofThisBuild(), kind -> Optional.empty());
    }

    /**
     * Opens the built-in pack, with the chosen ones in its place.
     *
     * @throws vivavoce.model.PackException when the built-in one cannot be opened
     */
    static Engine inUse() {
        return inUse(Accelerator.ofThisBuild());
    }

    /** The same on one of these accelerators, or else on the processor. */
    static Engine inUse(List<Accelerator> accelerators) {
        PackShelf shelf = new PackShelf(Home.packs(), Machine.here());
        return open(Home.builtinPack(), accelerators, shelf::chosen);
    }

    static Engine open(
            Path folder,
            List<Accelerator> accelerators,
            Function<PackKind, Optional<Path>> choice) {
        PacksInUse packs = new PacksInUse(folder, new OnnxRuntime(THREADS), accelerators, choice);
        try {
            return new Engine(packs);
        } catch (PackException e) {
            packs.close();
            throw e;
        }
    }

    /** Voices of other packs know phonemes, not words: those come from the pack's own. */
    private static Voice voice(Pack pack, PackVoice own) {
        VoiceForm form = pack.manifest().voice();
        return switch (form) {
            case null -> own;
            case VoiceForm.Flow _ -> new ResampledVoice(new FlowVoice(pack), VOICE_RATE);
            case VoiceForm.Single _ ->
                    new ResampledVoice(new SingleVoice(pack, own::ipa), VOICE_RATE);
        };
    }

    private static VoiceActivity voiceActivity(Pack pack) {
        VadForm form = need(pack.manifest().vad(), "vad");
        return new VoiceActivity(pack.graph("vad"), form.rate(), form.chunk(), form.context());
    }

    private MultimodalModel marked(Pack pack) {
        MultimodalModel model = senses.model();
        return pack.has("turn") ? new TurnMarked(model, new TurnEnd(pack)) : model;
    }

    /** What the model runs on, and why. */
    ExecutionProvider provider() {
        return provider;
    }

    /** What the engine is made of, for the window. */
    List<Badge> badges() {
        return List.of(
                new Badge(Part.PROCESSOR, provider.name(), true, provider.why()),
                new Badge(Part.PACK, packs.name(), packs.refused().isEmpty(), packs.sentence()));
    }

    MultimodalModel model() {
        return hearing;
    }

    Voice voice() {
        return voice;
    }

    InkLines lines() {
        return senses.lines();
    }

    /** Who words the replies of a new conversation, where the model can. */
    Optional<ReplyWriter> writer() {
        return senses.talk().map(LanguageWriter::new);
    }

    /** All that a new conversation between these devices is held with. */
    Equipment between(Microphone microphone, Speaker speaker, EchoCanceller echoCanceller) {
        return new Equipment(
                microphone,
                speaker,
                echoCanceller,
                voiceActivity,
                hearing,
                senses.lines(),
                voice,
                new Tutor(),
                writer());
    }

    /** What simulated rooms are made of. */
    Studio studio(EchoCanceller echoCanceller) throws IOException {
        return new Studio(
                (microphone, speaker) -> between(microphone, speaker, echoCanceller),
                new LearnerVoice(Home.clips(), voice));
    }

    /** Runs every graph once: the first run of a graph costs more than all that follow. */
    void warmUp() {
        hearing.hear(new float[WARM_UP_SAMPLES], "");
        voice.speak("ready.", Style.CALM, 1);
        senses.talk().ifPresent(LanguageWriter::warmUp);
    }

    @Override
    public void close() {
        senses.talk().ifPresent(ChatSession::close);
        hearing.close();
        voice.close();
        voiceActivity.close();
        packs.close();
    }
}
