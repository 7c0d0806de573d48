package vivavoce.room;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.FarEnd;
import vivavoce.audio.WavException;
import vivavoce.conversation.Equipment;
import vivavoce.echo.ErleMeter;
import vivavoce.echo.NearEnd;
import vivavoce.room.script.Setting;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;

import java.util.Arrays;
import java.util.List;

/**
 * The tutor narrates in a room with echo, alone and then with a learner over it; measured is what
 * the near end makes of the microphone.
 *
 * @param erleDb echo return loss enhancement while only the tutor speaks, after the first five
 *     seconds (ITU-T G.168)
 * @param nearEndDamageDb by how much the learner's voice is weaker after the near end than before,
 *     while both speak: the part of what is left that is the learner's own, by projection
 */
public record DoubleTalk(double erleDb, double nearEndDamageDb) {

    private static final int FRAME = Sound.RATE / AudioFrame.PER_SECOND;
    private static final int PLAYED_FRAME = RoomSpeaker.RATE / AudioFrame.PER_SECOND;
    private static final int CONVERGED_FRAMES = 500;

    /** The canceller is a few milliseconds late. */
    private static final int LATEST = Sound.RATE / 50;

    private static final List<String> NARRATION =
            List.of(
                    "let us look at the equation, three x plus one equals four.",
                    "we would like to have x alone on the left, so what is in our way?",
                    "there is a one that is added, and we can take it away from both sides.",
                    "now divide both sides by three, and there it is, x equals one.");

    /** In a room with an echo of this level over the learner's voice, in dB. */
    public static DoubleTalk with(double echoDb, Studio studio) throws WavException {
        Setting setting = new Setting(echoDb, 20, 150, 0, 6, 40, Setting.Bed.PINK, 35);
        Air silent = new Air(new EchoPath(setting, RoomSpeaker.RATE), new Bed(setting));
        Equipment equipment =
                studio.equip().apply(new RoomMicrophone(silent), new RoomSpeaker(setting, _ -> {}));
        float[] narration = narration(equipment);
        float[] learner = studio.learner().say("wait why do we do that on both sides").samples();
        float[] alone = new float[narration.length * FRAME / PLAYED_FRAME];
        float[] over = alone.clone();
        for (int at = CONVERGED_FRAMES * FRAME; at + learner.length < over.length; ) {
            System.arraycopy(learner, 0, over, at, learner.length);
            at += learner.length + Sound.RATE;
        }
        return new DoubleTalk(
                erle(microphone(setting, narration, alone), narration, equipment),
                damage(microphone(setting, narration, over), over, narration, equipment));
    }

    private static float[] narration(Equipment equipment) {
        float[] sound = {};
        for (String words : NARRATION) {
            SpokenPhrase phrase = equipment.voice().speak(words, Style.CALM, 1);
            int end = sound.length;
            sound = Arrays.copyOf(sound, end + phrase.samples().length);
            System.arraycopy(phrase.samples(), 0, sound, end, phrase.samples().length);
        }
        return sound;
    }

    /** What the microphone hears of both. */
    private static float[] microphone(Setting setting, float[] narration, float[] learner) {
        EchoPath echo = new EchoPath(setting, RoomSpeaker.RATE);
        Bed bed = new Bed(setting);
        float[] heard = new float[learner.length];
        for (int i = 0; i < heard.length; i++) {
            if (i % FRAME == 0) {
                int from = i / FRAME * PLAYED_FRAME;
                echo.sounded(Arrays.copyOfRange(narration, from, from + PLAYED_FRAME));
            }
            heard[i] = learner[i] + bed.next() + echo.at(i);
        }
        return heard;
    }

    private static double erle(float[] microphone, float[] narration, Equipment equipment) {
        float[] cleaned = clean(microphone, narration, equipment);
        ErleMeter meter = new ErleMeter();
        int from = CONVERGED_FRAMES * FRAME;
        meter.accept(
                Arrays.copyOfRange(microphone, from, microphone.length),
                Arrays.copyOfRange(cleaned, from, cleaned.length));
        return meter.erleDb();
    }

    private static double damage(
            float[] microphone, float[] learner, float[] narration, Equipment equipment) {
        float[] cleaned = clean(microphone, narration, equipment);
        double most = 0;
        for (int late = 0; late < LATEST; late++) {
            double cross = 0;
            double power = 0;
            for (int i = CONVERGED_FRAMES * FRAME; i + late < cleaned.length; i++) {
                cross += learner[i] * cleaned[i + late];
                power += learner[i] * learner[i];
            }
            most = Math.max(most, cross / power);
        }
        return -20 * Math.log10(most);
    }

    private static float[] clean(float[] microphone, float[] narration, Equipment equipment) {
        equipment.echoCanceller().reset();
        FarEnd farEnd = new FarEnd(RoomSpeaker.RATE, Sound.RATE);
        NearEnd nearEnd = new NearEnd(equipment.echoCanceller(), farEnd);
        float[] cleaned = new float[microphone.length];
        for (int frame = 0; (frame + 1) * FRAME <= microphone.length; frame++) {
            int from = frame * PLAYED_FRAME;
            farEnd.append(
                    new AudioFrame(
                            Arrays.copyOfRange(narration, from, from + PLAYED_FRAME),
                            RoomSpeaker.RATE));
            farEnd.heard((frame + 1L) * PLAYED_FRAME);
            int at = frame * FRAME;
            AudioFrame near =
                    new AudioFrame(Arrays.copyOfRange(microphone, at, at + FRAME), Sound.RATE);
            System.arraycopy(nearEnd.clean(near).samples(), 0, cleaned, at, FRAME);
        }
        return cleaned;
    }
}
