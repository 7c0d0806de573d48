package vivavoce.model;

/**
 * The size in which a picture has as many whole tokens as allowed, in nearly its own shape.
 *
 * @param width pixels, a multiple of a token's side
 * @param height pixels, a multiple of a token's side
 */
record PatchGrid(int width, int height) {

    /**
     * The size for a picture.
     *
     * @param side pixels along one token
     * @param maxTokens so many at most
     */
    static PatchGrid of(int width, int height, int side, int maxTokens) {
        double factor = Math.sqrt((double) maxTokens * side * side / ((double) width * height));
        int across = (int) (factor * width / side);
        int down = (int) (factor * height / side);
        if (down == 0) {
            return new PatchGrid(Math.min(width / height, maxTokens) * side, side);
        }
        if (across == 0) {
            return new PatchGrid(side, Math.min(height / width, maxTokens) * side);
        }
        return new PatchGrid(across * side, down * side);
    }

    /** Tokens that it makes. */
    int tokens(int side) {
        return (width / side) * (height / side);
    }
}
