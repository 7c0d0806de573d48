package vivavoce.bench;

import vivavoce.audio.SoundClip;
import vivavoce.audio.Wav;
import vivavoce.audio.WavException;
import vivavoce.audio.WavMicrophone;
import vivavoce.bench.EvaluationSet.Clip;
import vivavoce.maths.SpokenMaths;
import vivavoce.maths.Statement;
import vivavoce.model.Heard;
import vivavoce.model.MultimodalModel;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hears clips, as they are or distorted, without a tutor's question before them. */
final class HearingBench {

    private static final Set<String> NUMBER_WORDS =
            Set.of(
                    ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                    + " fourteen fifteen sixteen seventeen eighteen nineteen twenty"
                                    + " thirty forty fifty sixty seventy eighty ninety hundred"
                                    + " thousand")
                            .split(" "));

    private final MultimodalModel model;

    HearingBench(MultimodalModel model) {
        this.model = model;
    }

    /** Scores clips; each answer also counts for the calibration. */
    HearingScore score(List<Clip> clips, Distortion distortion, Calibration calibration) {
        WordErrors words = new WordErrors();
        WordErrors numbers = new WordErrors();
        int expressions = 0;
        int exact = 0;
        int completeness = 0;
        for (Clip clip : clips) {
            Heard heard = model.hear(distortion.of(samples(clip)), "");
            words.add(split(clip.words()), split(heard.words()));
            numbers.add(numbers(clip.words()), numbers(heard.words()));
            calibration.add(heard.words().equals(clip.words()), heard.confidence());
            Optional<Statement> stated = SpokenMaths.find(clip.words());
            if (stated.isPresent()) {
                expressions++;
                exact += SpokenMaths.find(heard.words()).equals(stated) ? 1 : 0;
            }
            completeness += heard.complete() == clip.complete() ? 1 : 0;
        }
        return new HearingScore(
                clips.size(),
                words.rate(),
                numbers.rate(),
                expressions,
                expressions == 0 ? 1 : (double) exact / expressions,
                (double) completeness / clips.size());
    }

    static float[] samples(Clip clip) {
        try {
            SoundClip sound = Wav.read(clip.file()).at(WavMicrophone.SAMPLE_RATE);
            return sound.samples();
        } catch (WavException e) {
            throw new BenchException(String.valueOf(e.getMessage()), e);
        }
    }

    private static List<String> split(String words) {
        return words.isBlank() ? List.of() : List.of(words.strip().split("\\s+"));
    }

    private static List<String> numbers(String words) {
        return split(words).stream().filter(NUMBER_WORDS::contains).toList();
    }
}
