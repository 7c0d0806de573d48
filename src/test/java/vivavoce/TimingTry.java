package vivavoce;

import org.junit.jupiter.api.Test;

import vivavoce.audio.AudioFrame;
import vivavoce.camera.*;
import vivavoce.model.*;
import vivavoce.onnx.*;
import vivavoce.speech.*;
import vivavoce.vad.*;

import java.nio.*;
import java.nio.file.*;
import java.util.*;

class TimingTry {
    @Test
    void run() throws Exception {
        long t0 = System.nanoTime();
        int threads = Integer.getInteger("vv.threads", 2);
        OnnxRuntime rt = new OnnxRuntime(threads);
        Pack pack = Pack.open(Path.of("models/builtin"), rt);
        System.out.println(
                "TT open " + (System.nanoTime() - t0) / 1000000 + " ms " + rt.provider());
        t0 = System.nanoTime();
        PackModel model = new PackModel(pack);
        System.out.println("TT model " + (System.nanoTime() - t0) / 1000000);
        float[] s = read("/tmp/vvr/in.f32");
        for (int i = 0; i < 8; i++) {
            t0 = System.nanoTime();
            Heard h = model.hear(s, "");
            System.out.println("TT hear " + (System.nanoTime() - t0) / 1000000.0 + " ms " + h);
        }
        System.out.println("TT hear ctx " + model.hear(s, "what is the first step"));
        for (InkStrip strip :
                new InkLines(new StripShape(48, 4, 1024, 8))
                        .find(
                                PictureFile.read(
                                        Path.of("src/test/resources/camera/two-lines.png")))) {
            for (int i = 0; i < 4; i++) {
                t0 = System.nanoTime();
                SeenLine l = model.see(strip);
                System.out.println("TT see " + (System.nanoTime() - t0) / 1000000.0 + " ms " + l);
            }
        }
        PackVoice voice = new PackVoice(pack);
        for (int i = 0; i < 6; i++) {
            t0 = System.nanoTime();
            SpokenPhrase p =
                    voice.speak(
                            "let's look at this together, qwyjibo. is that right?", Style.CALM, 1);
            System.out.println(
                    "TT speak "
                            + (System.nanoTime() - t0) / 1000000.0
                            + " ms "
                            + p.samples().length / 24000.0
                            + " s "
                            + p.times());
            ByteBuffer b =
                    ByteBuffer.allocate(p.samples().length * 4).order(ByteOrder.LITTLE_ENDIAN);
            b.asFloatBuffer().put(p.samples());
            Files.write(Path.of("/tmp/vvr/out.f32"), b.array());
        }
        VoiceActivity v = new VoiceActivity(pack.graph("vad"), 16000, 512, 64);
        List<Double> probs = new ArrayList<>();
        t0 = System.nanoTime();
        int n = 0;
        for (int r = 0; r < 5; r++)
            for (int i = 0; i + 160 <= s.length; i += 160) {
                if (v.accept(new AudioFrame(Arrays.copyOfRange(s, i, i + 160), 16000))) {
                    n++;
                    if (r == 0) probs.add(v.probability());
                }
            }
        System.out.println(
                "TT vad per chunk us " + (System.nanoTime() - t0) / 1000.0 / n + " " + n);
        System.out.println("TT probs " + probs.subList(0, 20));
        Path silero = Path.of("/work/shared/data/onnx/silero_vad.onnx");
        RoleGraph g =
                RoleGraph.open(
                        rt,
                        silero,
                        new GraphRoles(
                                Map.of("samples", "input", "rate", "sr"),
                                Map.of("probability", "output"),
                                List.of(new StatePattern("state", "stateN", false))));
        VoiceActivity sv = new VoiceActivity(g, 16000, 512, 64);
        probs.clear();
        t0 = System.nanoTime();
        for (int i = 0; i + 160 <= s.length; i += 160)
            if (sv.accept(new AudioFrame(Arrays.copyOfRange(s, i, i + 160), 16000)))
                probs.add(sv.probability());
        System.out.println(
                "TT silero us " + (System.nanoTime() - t0) / 1000.0 / probs.size() + " " + probs);
    }

    static float[] read(String f) throws Exception {
        ByteBuffer b =
                ByteBuffer.wrap(Files.readAllBytes(Path.of(f))).order(ByteOrder.LITTLE_ENDIAN);
        float[] s = new float[b.remaining() / 4];
        b.asFloatBuffer().get(s);
        return s;
    }
}
