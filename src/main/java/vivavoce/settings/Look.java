package vivavoce.settings;

/**
 * How the window looks.
 *
 * @param theme its colours
 * @param motion whether things move
 * @param captionSize of what is said, 0.8 to 2 times the usual
 * @param clearLetters everything in a typeface made for easy reading, with wider lines
 * @param language of the window
 */
public record Look(
        ThemeChoice theme,
        MotionChoice motion,
        double captionSize,
        boolean clearLetters,
        Language language) {

    /** Colours of the window. */
    public enum ThemeChoice {
        /** As the desktop prefers it. */
        DESKTOP,
        /** Ink on warm paper. */
        LIGHT,
        /** Chalk on a dark board. */
        DARK,
        /** White on black, strong lines. */
        CONTRAST
    }

    /** Whether things move. */
    public enum MotionChoice {
        /** As the desktop prefers it. */
        DESKTOP,
        /** They do. */
        FULL,
        /** Everything stands still. */
        REDUCED
    }

    /** The language of the window; the tutor speaks English. */
    public enum Language {
        /** As the desktop has it, English where there is none of ours. */
        DESKTOP,
        /** English. */
        ENGLISH,
        /** German. */
        GERMAN
    }

    /** The smallest captions. */
    public static final double SMALLEST_CAPTIONS = 0.8;

    /** The largest captions. */
    public static final double LARGEST_CAPTIONS = 2;

    static final Look DEFAULT =
            new Look(ThemeChoice.DESKTOP, MotionChoice.DESKTOP, 1, false, Language.DESKTOP);

    /** Sizes outside the range are brought into it. */
    public Look {
        captionSize = Math.clamp(captionSize, SMALLEST_CAPTIONS, LARGEST_CAPTIONS);
    }

    /** The same in other colours. */
    public Look with(ThemeChoice newTheme) {
        return new Look(newTheme, motion, captionSize, clearLetters, language);
    }

    /** The same with other motion. */
    public Look with(MotionChoice newMotion) {
        return new Look(theme, newMotion, captionSize, clearLetters, language);
    }

    /** The same in another language. */
    public Look with(Language newLanguage) {
        return new Look(theme, motion, captionSize, clearLetters, newLanguage);
    }

    /** The same with captions of another size. */
    public Look withCaptionSize(double size) {
        return new Look(theme, motion, size, clearLetters, language);
    }

    /** The same in other letters. */
    public Look withClearLetters(boolean clear) {
        return new Look(theme, motion, captionSize, clear, language);
    }
}
