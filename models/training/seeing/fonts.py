"""Which font files stand for print and which for handwriting, and which are kept for measuring.

Fonts come from the system (Debian packages named in the data folder's README); those that are
absent are skipped. Matplotlib's Computer Modern files are used when that package is installed.
"""

import glob
import importlib.util
import os

ROOT = "/usr/share/fonts"

HANDWRITING = [  # (path pattern, weight)
    ("truetype/seto/setofont.ttf", 3), ("truetype/kiloji/kiloji*.ttf", 1), ("truetype/nanum/NanumPen.ttf", 3),
    ("truetype/nanum/NanumBrush.ttf", 2), ("truetype/femkeklaver/femkeklaver.ttf", 3), ("truetype/sjfonts/*.ttf", 2),
    ("truetype/breip/Breip.ttf", 3), ("truetype/kristi/Kristi.ttf", 1), ("opentype/dancingscript/*.otf", 0.5),
    ("truetype/ecolier-court/*.ttf", 1), ("opentype/comic-neue/*.otf", 0.5), ("truetype/humor-sans/*.ttf", 2),
    ("truetype/nanum/NanumBarunpen*.ttf", 1),
]
HANDWRITING_HELD_OUT = ["truetype/klee/*.ttf", "truetype/fifthhorseman/*.ttf"]

PRINT = [  # (upright, italic for letters)
    ("opentype/urw-base35/NimbusRoman-Regular.otf", "opentype/urw-base35/NimbusRoman-Italic.otf"),
    ("opentype/urw-base35/NimbusRoman-Bold.otf", "opentype/urw-base35/NimbusRoman-BoldItalic.otf"),
    ("opentype/urw-base35/C059-Roman.otf", "opentype/urw-base35/C059-Italic.otf"),
    ("opentype/urw-base35/P052-Roman.otf", "opentype/urw-base35/P052-Italic.otf"),
    ("opentype/urw-base35/URWBookman-Light.otf", "opentype/urw-base35/URWBookman-LightItalic.otf"),
    ("opentype/urw-base35/NimbusSans-Regular.otf", "opentype/urw-base35/NimbusSans-Italic.otf"),
    ("opentype/urw-base35/NimbusSans-Bold.otf", "opentype/urw-base35/NimbusSans-BoldItalic.otf"),
    ("opentype/urw-base35/URWGothic-Book.otf", "opentype/urw-base35/URWGothic-BookOblique.otf"),
    ("opentype/urw-base35/NimbusMonoPS-Regular.otf", "opentype/urw-base35/NimbusMonoPS-Italic.otf"),
    ("opentype/urw-base35/NimbusSansNarrow-Regular.otf", "opentype/urw-base35/NimbusSansNarrow-Oblique.otf"),
    ("truetype/dejavu/DejaVuSans.ttf", "truetype/dejavu/DejaVuSans-Oblique.ttf"),
    ("truetype/dejavu/DejaVuSerif.ttf", "truetype/dejavu/DejaVuSerif-Italic.ttf"),
    ("truetype/dejavu/DejaVuSansMono.ttf", "truetype/dejavu/DejaVuSansMono-Oblique.ttf"),
    ("truetype/dejavu/DejaVuMathTeXGyre.ttf", "truetype/dejavu/DejaVuMathTeXGyre.ttf"),
    ("truetype/noto/NotoSansMono-Regular.ttf", "truetype/noto/NotoSansMono-Regular.ttf"),
    ("truetype/droid/DroidSansFallbackFull.ttf", "truetype/droid/DroidSansFallbackFull.ttf"),
    ("truetype/nanum/NanumGothic.ttf", "truetype/nanum/NanumGothic.ttf"),
    ("truetype/nanum/NanumMyeongjoEcoR.ttf", "truetype/nanum/NanumMyeongjoEcoR.ttf"),
    ("MPL/cmr10.ttf", "MPL/cmmi10.ttf"), ("MPL/cmr10.ttf", "MPL/cmmi10.ttf"), ("MPL/cmss10.ttf", "MPL/cmmi10.ttf"),
]
PRINT_HELD_OUT = [
    ("MPL/STIXGeneral.ttf", "MPL/STIXGeneralItalic.ttf"),
    ("truetype/dejavu/DejaVuSansCondensed.ttf", "truetype/dejavu/DejaVuSansCondensed-Oblique.ttf"),
    ("opentype/urw-base35/URWBookman-Demi.otf", "opentype/urw-base35/URWBookman-DemiItalic.otf"),
    ("truetype/nanum/NanumBarunGothic.ttf", "truetype/nanum/NanumBarunGothic.ttf"),
]


def _paths(pattern):
    if pattern.startswith("MPL/"):
        spec = importlib.util.find_spec("matplotlib")
        if spec is None or not spec.submodule_search_locations:
            return []
        pattern = os.path.join(spec.submodule_search_locations[0], "mpl-data/fonts/ttf", pattern[4:])
    else:
        pattern = os.path.join(ROOT, pattern)
    return sorted(glob.glob(pattern))


def handwriting(test):
    """[(path, weight)] of handwriting fonts, for training or held out."""
    if test:
        return [(path, 1.0) for pattern in HANDWRITING_HELD_OUT for path in _paths(pattern)]
    return [(path, weight) for pattern, weight in HANDWRITING for path in _paths(pattern)]


def printed(test):
    """[(upright path, italic path)] of print fonts that are installed."""
    pairs = []
    for upright, italic in PRINT_HELD_OUT if test else PRINT:
        if _paths(upright):
            pairs.append((_paths(upright)[0], (_paths(italic) or _paths(upright))[0]))
    return pairs
