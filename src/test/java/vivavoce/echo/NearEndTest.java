package vivavoce.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.FarEnd;
import vivavoce.audio.Resampler;
import vivavoce.audio.Wav;
import vivavoce.model.Pack;
import vivavoce.onnx.OnnxRuntime;
import vivavoce.speech.PackVoice;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;
import vivavoce.vad.GateSettings;
import vivavoce.vad.SpeechEvent;
import vivavoce.vad.SpeechGate;
import vivavoce.vad.VoiceActivity;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tutor's real voice through made-up rooms, judged by the real voice activity. */
class NearEndTest {

    private static final int FRAME = EchoCanceller.FRAME_SAMPLES;
    private static final int PLAYED_RATE = 24_000;
    private static final int PLAYED_FRAME = PLAYED_RATE / 100;
    private static final GateSettings GATE = new GateSettings(0.5, 0.35, 96, 96, 0);

    private static final float[] SILENCE = new float[FRAME];

    private static Pack pack;
    private static float[] narration; // at PLAYED_RATE, about 20 s
    private static final List<float[]> voices = new ArrayList<>(); // at 16 kHz, sound at once
    private static final Map<EchoRoom.Furnishing, float[]> echoes = new HashMap<>();

    @BeforeAll
    static void speak() throws Exception {
        pack = Pack.open(Path.of("models/builtin"), new OnnxRuntime(2));
        try (PackVoice voice = new PackVoice(pack)) {
            List<float[]> phrases = new ArrayList<>();
            for (String words : NARRATION) {
                SpokenPhrase phrase = voice.speak(words, Style.CALM, 1);
                phrases.add(Resampler.resample(phrase.samples(), phrase.sampleRate(), PLAYED_RATE));
                phrases.add(new float[PLAYED_RATE / 2]);
            }
            narration = joined(phrases);
        }
        for (String person : PEOPLE) {
            voices.add(fromFirstSound(Wav.read(Path.of(person)).at(16_000).samples()));
        }
    }

    private static final List<String> PEOPLE =
            List.of(
                    "models/builtin/eval/set/people-03.wav",
                    "models/builtin/eval/set/people-14.wav",
                    "models/builtin/eval/set/people-20.wav");

    private static final List<String> NARRATION =
            List.of(
                    "let us look at the equation, three x plus one equals four.",
                    "we would like to have x alone on the left, so what is in our way?",
                    "there is a one that is added, and we can take it away from both sides.",
                    "on the right, four minus one leaves three, and on the left we have three x.",
                    "now divide both sides by three, and there it is, x equals one.");

    @AfterAll
    static void close() {
        pack.close();
    }

    @ParameterizedTest
    @CsvSource({"6, 60, 0", "0, 20, 1", "0, 150, 0", "-10, 300, 1", "-20, 100, 1"})
    void theTutorsOwnVoiceIsNobody(double echoDb, int delayMs, double drive) {
        var room = new EchoRoom.Furnishing(echoDb, delayMs, drive, -45, 7);
        assertThat(new Hearing(room).hear(SILENCE, 0).starts).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-10, 100, 1", "-20, 300, 0"})
    void whoSpeaksOverAFaintEchoIsHeardAtOnce(double echoDb, int delayMs, double drive) {
        assertThat(latencies(echoDb, delayMs, drive)).allMatch(ms -> ms <= 320);
    }

    /**
     * The canceller takes parts of a voice that is no louder than the echo: not all, not always.
     */
    @Test
    void whoSpeaksOverAnEchoAsLoudIsHeard() {
        List<Long> latencies = new ArrayList<>(latencies(0, 60, 0));
        latencies.addAll(latencies(0, 200, 1));
        System.out.println("onset to detection at 0 dB, ms: " + latencies);
        assertThat(latencies).allMatch(ms -> ms <= 1_000);
        assertThat(latencies.stream().filter(ms -> ms <= 320).count())
                .isGreaterThanOrEqualTo(2L * latencies.size() / 3);
    }

    /** A canceller that has never met an echo would take it for one. */
    @Test
    void whoSpeaksIntoAHeadsetIsHeardFromTheFirstSecondOn() {
        assertThat(latencies(-90, 0, 0, 1.1, 1.9, 3.2)).allMatch(ms -> ms <= 250);
    }

    private static List<Long> latencies(double echoDb, int delayMs, double drive) {
        return latencies(echoDb, delayMs, drive, 6.3, 9.1, 14.2);
    }

    /** From the first sound of each voice at each of these moments until it is noticed, ms. */
    private static List<Long> latencies(
            double echoDb, int delayMs, double drive, double... moments) {
        var room = new EchoRoom.Furnishing(echoDb, delayMs, drive, -45, 8);
        List<Long> latencies = new ArrayList<>();
        for (float[] voice : voices) {
            for (double at : moments) {
                long onsetMs = Math.round(1000 * at);
                List<Long> starts = new Hearing(room).hear(voice, at).starts;
                assertThat(starts).allMatch(start -> start > onsetMs);
                latencies.add(starts.isEmpty() ? Long.MAX_VALUE : starts.getFirst() - onsetMs);
            }
        }
        return latencies;
    }

    @ParameterizedTest
    @CsvSource({"0, 60, 0, 25", "6, 20, 0, 25", "0, 300, 0, 20", "0, 60, 1, 18"})
    void theEchoIsTakenOut(double echoDb, int delayMs, double drive, double atLeastDb) {
        var room = new EchoRoom.Furnishing(echoDb, delayMs, drive, -60, 9);
        Hearing hearing = new Hearing(room).hear(SILENCE, 0);
        assertThat(hearing.erle.erleDb()).isGreaterThan(atLeastDb);
    }

    @Test
    void delayAndLevelAreMeasured() {
        var room = new EchoRoom.Furnishing(-10, 120, 0, -45, 10);
        Hearing hearing = new Hearing(room);
        hearing.hear(SILENCE, 0);
        EchoReport report = hearing.nearEnd.report();
        assertThat(report.mode()).isEqualTo(EchoMode.FULL_DUPLEX);
        // The far end is read as it is heard, a frame and a filter's half behind what is written.
        assertThat(report.delayMs()).isCloseTo(120 - 12.5, within(5.0));
        assertThat(report.gainDb()).isCloseTo(hearing.trueGainDb(), within(4.0));
    }

    /** Where nothing cancels, a faint echo asks for a louder voice, and a loud one for a key. */
    @ParameterizedTest
    @CsvSource({"-20, CAREFUL_DUPLEX, true", "6, PUSH_TO_TALK, false"})
    void withoutACancellerTheEchoDecidesHowToInterrupt(
            double echoDb, EchoMode mode, boolean heard) {
        Hearing hearing = new Hearing(new EchoRoom.Furnishing(echoDb, 60, 0, -45, 12));
        hearing.cancels = false;
        hearing.hear(voices.getFirst(), 9.1);
        assertThat(hearing.nearEnd.report().mode()).isEqualTo(mode);
        assertThat(hearing.starts).allMatch(ms -> ms > 9_100).hasSize(heard ? 1 : 0);
    }

    @Test
    void clocksThatDriftApartDoNoHarm() {
        var room = new EchoRoom.Furnishing(0, 80, 0, -45, 11);
        Hearing hearing = new Hearing(room);
        hearing.drift = 200e-6;
        hearing.hear(SILENCE, 0);
        assertThat(hearing.starts).isEmpty();
        assertThat(hearing.erle.erleDb()).isGreaterThan(20);
    }

    @Test
    void nothingIsAllocatedOnceItIsWarm() {
        FarEnd farEnd = new FarEnd(PLAYED_RATE, EchoCanceller.SAMPLE_RATE);
        AudioFrame sound = new AudioFrame(Arrays.copyOf(narration, PLAYED_FRAME), PLAYED_RATE);
        AudioFrame heard = new AudioFrame(Arrays.copyOf(narration, FRAME), 16_000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        try (EchoCanceller canceller = EchoCanceller.open()) {
            NearEnd nearEnd = new NearEnd(canceller, farEnd);
            long before = 0;
            for (int i = 0; i < 1_000; i++) {
                before = i == 500 ? threads.getCurrentThreadAllocatedBytes() : before;
                nearEnd.clean(heard);
                farEnd.append(sound);
                farEnd.heard((i + 1L) * PLAYED_FRAME);
            }
            long perSecond = (threads.getCurrentThreadAllocatedBytes() - before) / 5;
            // A report every half second is an object or two; 100 frames a second are none.
            assertThat(perSecond).as("bytes in 100 frames").isLessThan(4_096);
        }
    }

    /** An empty room costs no canceller; whatever the loudspeaker plays does again at once. */
    @Test
    void theCancellerRestsWhileNothingIsPlayed() {
        FarEnd farEnd = new FarEnd(PLAYED_RATE, EchoCanceller.SAMPLE_RATE);
        Counting canceller = new Counting();
        NearEnd nearEnd = new NearEnd(canceller, farEnd);
        AudioFrame silence = AudioFrame.silence(PLAYED_RATE);
        AudioFrame sound = new AudioFrame(Arrays.copyOf(narration, PLAYED_FRAME), PLAYED_RATE);
        for (int i = 0; i < 1_000; i++) {
            farEnd.append(i < 900 ? silence : sound);
            farEnd.heard((i + 1L) * PLAYED_FRAME);
            nearEnd.clean(AudioFrame.silence(16_000));
        }
        assertThat(canceller.frames).isBetween(299 + 90, 299 + 100);
    }

    private static final class Counting implements EchoCanceller {
        private int frames;

        @Override
        public boolean cancels() {
            return true;
        }

        @Override
        public void cancel(float[] near, float[] far, float[] cleaned) {
            frames++;
        }

        @Override
        public void reset() {}

        @Override
        public void close() {}
    }

    /** One run of the narration, with someone speaking over it at a time, or nobody. */
    private static final class Hearing {
        final List<Long> starts = new ArrayList<>(); // ms
        final ErleMeter erle = new ErleMeter();
        final FarEnd farEnd = new FarEnd(PLAYED_RATE, EchoCanceller.SAMPLE_RATE);
        private final EchoRoom.Furnishing room;
        private final float[] echo;
        private NearEnd nearEnd;
        private double drift;
        private boolean cancels = true;
        private int played; // frames

        Hearing(EchoRoom.Furnishing room) {
            this.room = room;
            this.echo = echoes.computeIfAbsent(room, r -> EchoRoom.echo(narration, PLAYED_RATE, r));
        }

        Hearing hear(float[] voice, double interruptedAt) {
            float[] microphone = drifted(echo);
            EchoRoom.hiss(microphone, room);
            int from = (int) (interruptedAt * 16_000);
            int end = voice == SILENCE ? microphone.length : from + 17_000;
            float[] scaled = EchoRoom.scaled(voice, EchoRoom.VOICE_LEVEL);
            for (int i = 0; i < Math.min(voice.length, end - from); i++) {
                microphone[from + i] += scaled[i];
            }
            try (EchoCanceller canceller = cancels ? EchoCanceller.open() : EchoCanceller.none();
                    VoiceActivity activity = voiceActivity()) {
                nearEnd = new NearEnd(canceller, farEnd);
                run(Arrays.copyOf(microphone, end), activity);
            }
            return this;
        }

        private void run(float[] microphone, VoiceActivity activity) {
            SpeechGate gate = new SpeechGate(GATE);
            long judged = 0;
            for (int i = 0; (i + 1) * FRAME <= microphone.length; i++) {
                float[] near = Arrays.copyOfRange(microphone, i * FRAME, (i + 1) * FRAME);
                AudioFrame cleaned = nearEnd.clean(new AudioFrame(near, 16_000));
                if (i > 300) {
                    erle.accept(near, cleaned.samples());
                }
                if (activity.accept(cleaned, nearEnd.isNoise())) {
                    long now = 10L * (i + 1);
                    gate.accept(activity.probability(), judged, now, nearEnd.mayBeSomeone())
                            .filter(SpeechEvent.SpeechStarted.class::isInstance)
                            .ifPresent(_ -> starts.add(now));
                    judged = now;
                }
                play(i);
            }
        }

        /** The loudspeaker's clock is the faster one: it has played more than was captured. */
        private void play(int frame) {
            double heard = (frame + 1) * PLAYED_FRAME * (1 + drift);
            while (played * PLAYED_FRAME < heard) {
                int from = played++ * PLAYED_FRAME;
                float[] next = Arrays.copyOfRange(narration, from, from + PLAYED_FRAME);
                farEnd.append(new AudioFrame(next, PLAYED_RATE));
            }
            farEnd.heard((long) heard);
        }

        /** What a microphone gives whose clock is slower. */
        private float[] drifted(float[] sound) {
            float[] drifted = new float[sound.length];
            for (int i = 0; i < drifted.length - 1; i++) {
                double place = i * (1 + drift);
                int at = Math.min((int) place, sound.length - 2);
                float part = (float) (place - at);
                drifted[i] = (1 - part) * sound[at] + part * sound[at + 1];
            }
            return drifted;
        }

        double trueGainDb() {
            float[] played = Resampler.resample(narration, PLAYED_RATE, 16_000);
            return Power.db(Power.of(echo)) - Power.db(Power.of(played));
        }
    }

    private static VoiceActivity voiceActivity() {
        var form = pack.manifest().vad();
        return new VoiceActivity(pack.graph("vad"), form.rate(), form.chunk(), form.context());
    }

    private static float[] fromFirstSound(float[] sound) {
        int first = 0;
        while (Math.abs(sound[first]) < 0.05f) {
            first++;
        }
        return Arrays.copyOfRange(sound, first, sound.length);
    }

    private static float[] joined(List<float[]> parts) {
        float[] whole = new float[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (float[] part : parts) {
            System.arraycopy(part, 0, whole, at, part.length);
            at += part.length;
        }
        return whole;
    }
}
