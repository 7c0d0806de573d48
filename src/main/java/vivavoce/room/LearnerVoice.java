package vivavoce.room;

import vivavoce.audio.SoundClip;
import vivavoce.audio.Wav;
import vivavoce.audio.WavException;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;
import vivavoce.speech.Voice;
import vivavoce.speech.WordTime;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The voice of the people in the room: a recorded clip where there is one of the words, else the
 * tutor's own voice made smaller, as a child's is. One owner thread.
 */
public final class LearnerVoice {

    /** Pitch and formants together, as a smaller head has them. */
    private static final double SMALLER = 1.18;

    /** Not faster than the tutor for all that. */
    private static final double SPEED = 0.85;

    private static final float QUIET = 0.003f;

    private final Voice voice;
    private final Map<String, ClipIndex.Clip> clips;
    private final Map<String, Speech> spoken = new HashMap<>();

    /** With the clips of this folder; none when it has no index. */
    public LearnerVoice(Path clips, Voice voice) throws java.io.IOException {
        this.clips = ClipIndex.read(clips);
        this.voice = voice;
    }

    /** The words as sound; the same each time. */
    Speech say(String words) throws WavException {
        Speech known = spoken.get(words);
        if (known == null) {
            ClipIndex.Clip clip = clips.get(words);
            known = clip == null ? synthesised(words) : recorded(clip);
            spoken.put(words, known);
        }
        return known;
    }

    private static Speech recorded(ClipIndex.Clip clip) throws WavException {
        SoundClip sound = Wav.read(clip.file()).at(Sound.RATE);
        return new Speech(Sound.levelled(sound.samples(), 0), clip.times());
    }

    private Speech synthesised(String words) {
        SpokenPhrase phrase = voice.speak(words, Style.CALM, SPEED);
        int rate = (int) Math.round(phrase.sampleRate() * SMALLER / 100) * 100;
        float[] samples = new SoundClip(phrase.samples(), rate).at(Sound.RATE).samples();
        int first = 0;
        int end = samples.length;
        while (first < end && Math.abs(samples[first]) < QUIET) {
            first++;
        }
        while (end > first && Math.abs(samples[end - 1]) < QUIET) {
            end--;
        }
        double scale = (double) phrase.sampleRate() / rate;
        double shift = (double) first / Sound.RATE;
        List<WordTime> times =
                phrase.times().stream()
                        .map(time ->
                                new WordTime(
                                        time.word(),
                                        Math.max(0, time.startSeconds() * scale - shift),
                                        Math.max(0, time.endSeconds() * scale - shift)))
                        .toList();
        return new Speech(Sound.levelled(Arrays.copyOfRange(samples, first, end), 0), times);
    }
}
