package vivavoce.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import vivavoce.audio.WavMicrophone;
import vivavoce.bench.EvaluationSet.Clip;
import vivavoce.bench.EvaluationSet.Drawn;
import vivavoce.camera.InkLines;
import vivavoce.model.MultimodalModel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures how well and how fast a model hears and sees. Runs on the model's thread. */
public final class ModelBench {

    private static final String LESSON = "lesson";
    private static final int UTTERANCE_SAMPLES = 3 * WavMicrophone.SAMPLE_RATE;
    private static final int TIMES = 11;

    private final MultimodalModel model;
    private final HearingBench hearing;
    private final SeeingBench seeing;

    /** A bench for one model. */
    public ModelBench(MultimodalModel model, InkLines lines) {
        this.model = model;
        this.hearing = new HearingBench(model);
        this.seeing = new SeeingBench(model, lines);
    }

    /**
     * Measures everything.
     *
     * @throws BenchException when the set lacks lesson clips, or a file of it cannot be read
     */
    public ModelReport run(EvaluationSet set) {
        Map<String, List<Clip>> clips =
                set.clips().stream().collect(groupingBy(Clip::set, TreeMap::new, toList()));
        List<Clip> lesson = clips.get(LESSON);
        if (lesson == null) {
            throw new BenchException("The evaluation set has no clips called lesson: add some.");
        }
        Calibration calibration = new Calibration();
        Map<String, HearingScore> heard = new LinkedHashMap<>();
        clips.forEach(
                (name, some) -> heard.put(name, hearing.score(some, Distortion.NONE, calibration)));
        HearingScore noisy = hearing.score(lesson, Distortion.NOISE, calibration);
        HearingScore echoing = hearing.score(lesson, Distortion.REVERBERATION, calibration);
        Map<String, SeeingScore> seen = new LinkedHashMap<>();
        set.pictures().stream()
                .collect(groupingBy(Drawn::set, TreeMap::new, toList()))
                .forEach((name, some) -> seen.put(name, seeing.score(some, calibration)));
        return new ModelReport(
                heard,
                noisy,
                echoing,
                seen,
                calibration.wrongAndConfident(),
                hearMs(HearingBench.samples(lesson.getFirst())),
                Resident.bytes(),
                null);
    }

    /** Median time to hear the clip, repeated or cut to three seconds. */
    private double hearMs(float[] clip) {
        float[] utterance = new float[UTTERANCE_SAMPLES];
        for (int i = 0; i < utterance.length; i++) {
            utterance[i] = clip[i % clip.length];
        }
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            model.hear(utterance, "");
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return Quantiles.at(0.5, times);
    }
}
