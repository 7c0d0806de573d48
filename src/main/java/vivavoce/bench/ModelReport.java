package vivavoce.bench;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What the built-in model reaches on its evaluation set.
 *
 * @param hearing score by set of clips
 * @param lessonInNoise the lesson clips at 10 dB of white noise
 * @param lessonInRoom the lesson clips in a room with half a second of echo
 * @param seeing score by set of pictures
 * @param wrongAndConfident share of all answers that were wrong with a confidence above 0.9
 * @param hearMs median time for an utterance of three seconds
 * @param residentBytes memory of the process; null where the system does not tell
 * @param runner what the runner adds to a token; null for packs of another layout than the built-in
 */
public record ModelReport(
        Map<String, HearingScore> hearing,
        HearingScore lessonInNoise,
        HearingScore lessonInRoom,
        Map<String, SeeingScore> seeing,
        double wrongAndConfident,
        double hearMs,
        @Nullable Long residentBytes,
        RunnerBench.@Nullable Report runner) {

    /** The same, and what the runner adds. */
    public ModelReport with(RunnerBench.@Nullable Report measured) {
        return new ModelReport(
                hearing,
                lessonInNoise,
                lessonInRoom,
                seeing,
                wrongAndConfident,
                hearMs,
                residentBytes,
                measured);
    }
}
