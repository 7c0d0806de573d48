package vivavoce.model;

/**
 * How the encoder's spelling of a sound takes part in the search for its words.
 *
 * @param alphabet characters by symbol; the first one stands for "nothing new"
 * @param weight of the spelling against the decoder, 0 to 1
 * @param beam answers kept side by side
 * @param choices tokens tried after each of them
 */
public record CtcForm(String alphabet, double weight, int beam, int choices) {

    /** Checks the numbers. */
    public CtcForm {
        alphabet = PackManifest.need(alphabet, "ctc.alphabet");
        if (weight < 0 || weight > 1 || beam < 1 || choices < 1) {
            throw PackException.broken("manifest.json has a ctc section that makes no sense");
        }
    }
}
