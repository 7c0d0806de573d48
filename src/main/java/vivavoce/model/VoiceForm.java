package vivavoce.model;

import static vivavoce.model.PackManifest.need;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How the graphs of a voice pack are run. */
public sealed interface VoiceForm {

    /** Samples per second of the sound. */
    int rate();

    /**
     * Text to latent sound by repeated denoising: duration, text encoder, denoiser, vocoder
     * (Supertonic). Without a graph for the duration, the text encoder tells it.
     *
     * @param steps of denoising
     * @param speed at which the voice sounds normal
     * @param latentSamples samples that one latent frame lasts
     * @param latentDim channels of a latent frame
     * @param maxCharacters in one run
     * @param indexer file with an id for every UTF-16 code unit: a list, or {@code tokenizer.json}
     * @param wrap around a text, with {@code {text}}
     * @param style file of the speaker: two tables in JSON, or one of little-endian floats
     */
    record Flow(
            int rate,
            int steps,
            double speed,
            int latentSamples,
            int latentDim,
            int maxCharacters,
            String indexer,
            String wrap,
            String style)
            implements VoiceForm {

        /** Checks that all is there. */
        public Flow {
            indexer = need(indexer, "voice.indexer");
            wrap = need(wrap, "voice.wrap");
            style = need(style, "voice.style");
            if (rate < 1 || steps < 1 || latentSamples < 1 || latentDim < 1 || maxCharacters < 1) {
                throw PackException.broken(
                        "manifest.json: voice.rate, steps, latentSamples, latentDim or"
                                + " maxCharacters is missing");
            }
        }
    }

    /**
     * Phonemes to sound in one graph (Kokoro, Piper, Kitten).
     *
     * @param vocabulary file that gives every phoneme its id: {@code tokenizer.json}'s vocabulary
     *     or a voice's {@code phoneme_id_map}
     * @param between id between phonemes; null for none
     * @param before ids before the first phoneme
     * @param after ids after the last one
     * @param maxPhonemes in one run
     * @param style null for voices without a table of styles
     * @param scales values of the {@code scales} input; the second is divided by the speed
     * @param fullScale whether the loudest sample is brought to 1
     */
    record Single(
            int rate,
            String vocabulary,
            @Nullable Long between,
            List<Long> before,
            List<Long> after,
            int maxPhonemes,
            @Nullable StyleTable style,
            @Nullable List<Double> scales,
            boolean fullScale)
            implements VoiceForm {

        /** Checks that all is there. */
        public Single {
            vocabulary = need(vocabulary, "voice.vocabulary");
            before = List.copyOf(need(before, "voice.before"));
            after = List.copyOf(need(after, "voice.after"));
            if (rate < 1 || maxPhonemes < 1) {
                throw PackException.broken("manifest.json: voice.rate or maxPhonemes is missing");
            }
        }
    }

    /**
     * A row of style for every number of phonemes.
     *
     * @param file little-endian floats, [rows, dim]
     */
    record StyleTable(String file, int rows, int dim) {

        /** Checks that there is a file. */
        public StyleTable {
            file = need(file, "voice.style.file");
        }
    }
}
