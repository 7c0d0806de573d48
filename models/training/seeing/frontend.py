"""From a photo or screenshot to line strips: exactly what the Java front end does.

Every step is plain arithmetic on a grey array; the constants below are part of the model's
contract. Steps, in order (``strips`` runs them all):

 1. GREY      grey = (0.299 R + 0.587 G + 0.114 B) / 255; transparent pixels are laid over white.
 2. SIZE      if the longer side exceeds LONGEST, area-resample (step 9's ``resize``) so that it is LONGEST.
 3. PAPER     cell = clamp(round(min(height, width) / 8), 8, 48). Over the grid of cells (the last row and
              column of cells may be smaller), each cell's value is its PAPER_RANK order statistic: sort the
              cell's n pixels ascending and take index floor(0.85 * (n - 1)). Then a 3x3 maximum over the
              grid, then a 3x3 mean, twice (both with the edge cells repeated outwards). Cell (i, j) stands
              at pixel ((i + 0.5) * cell - 0.5, ...); bilinear between cell centres, clamped at the border.
 4. INK       ink = clamp((1 - grey / max(paper, 0.02) - 0.08) / 0.5, 0, 1).
 5. MASK      strong = the ink value that 92 % of the pixels with ink > 0.12 do not exceed (sort them
              ascending, index floor(0.92 * (n - 1))). Fewer than 12 such pixels, or strong < FAINTEST: blank, no strips.
              mask = ink > 0.45 * strong. A mask pixel with fewer than 2 other mask pixels among its eight
              neighbours is dropped. Ruling alone: when strong < 0.5 and the box of the mask covers more than 85 % of
              both the width and the height of the page, the page is blank (tested before step 6).
 6. DESKEW    for angles a = -6, -5.5 ... 6 degrees: histogram over rows of round(y - x * tan a), the score is
              the sum of the squared counts times (1 - 0.02 |a|). The best angle (first one on ties, in the
              order 0, 0.5, -0.5, 1, ...), if not 0, shears ink by columns: new(y, x) = ink(y + (x - width/2) * tan a, x),
              linear between rows, 0 outside; and the mask is made anew from the sheared ink with the same ``strong``.
 7. LINES     a row is filled when it has at least 1 mask pixel. Runs of filled rows are bands. Bands of fewer than
              MIN_BAND rows and fewer than 12 pixels are dropped. tall = the height of the tallest band.
              (a) A band lower than 0.3 * tall whose box is wider than 3 times its height and that has a band
              within 0.6 * tall above and another within 0.6 * tall below is a fraction bar: all three become one.
              (b) Neighbouring bands whose gap is less than 0.22 * tall become one.
              Repeat (a) then (b) once over the result until nothing changes. Then bands lower than 0.2 * tall, and
              not part of a merge, with fewer than 0.04 times the pixels of the fullest band are dropped.
 8. BOX       the box of a band's mask pixels: rows top..bottom, columns left..right.
 9. SCALE     h, w = the box; a lone stroke (w > 2.5 h and more than half of the box is mask) counts as
              h = 0.8 w. scale = min(40 / h, 1008 / w). New size: round(h * scale) x round(w * scale), both at
              least 1 (of the true box). ``resize``: separable; shrinking averages the source interval
              [i / s, (i + 1) / s) with fractional ends, enlarging is linear at (i + 0.5) / s - 0.5, clamped.
10. STRIP     48 rows; the picture starts at column 4 and is centred in the rows (top = (48 - height) // 2);
              W = width + 8 rounded up to a multiple of 8; the rest is 0. Ink is 1, paper 0.

A rounding ``round`` is floor(v + 0.5). Small differences (1e-3) do not matter to the network.
"""

import math

import numpy as np
from PIL import Image

HEIGHT = 48
INK_HEIGHT = 40
MARGIN = 4
MULTIPLE = 8
MAX_WIDTH = 1024
LONGEST = 1600
PAPER_RANK = 0.85
FAINTEST = 0.3
MIN_BAND = 3
ANGLES = [0.0] + [sign * step / 2 for step in range(1, 13) for sign in (1, -1)]


def _round(value):
    return int(math.floor(value + 0.5))


def grey(image):
    """Step 1: a PIL image to a float array [height, width] in 0..1."""
    if image.mode in ("RGBA", "LA", "P"):
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, (255, 255, 255, 255)), image)
    if image.mode == "L":
        return np.asarray(image, np.float32) / 255
    rgb = np.asarray(image.convert("RGB"), np.float32)
    return (rgb @ np.array([0.299, 0.587, 0.114], np.float32)) / 255


def weights(source, target):
    """The [target, source] matrix that resamples one axis (step 9)."""
    scale = target / source
    matrix = np.zeros((target, source), np.float32)
    for i in range(target):
        if scale < 1:
            begin, end = i / scale, min((i + 1) / scale, source)
            for j in range(int(begin), min(int(math.ceil(end)), source)):
                matrix[i, j] = min(end, j + 1) - max(begin, j)
            matrix[i] /= matrix[i].sum()
        else:
            at = min(max((i + 0.5) / scale - 0.5, 0), source - 1)
            low = min(int(at), source - 1)
            high = min(low + 1, source - 1)
            matrix[i, low] += 1 - (at - low)
            matrix[i, high] += at - low
    return matrix


def resize(array, height, width):
    """Separable area (shrinking) or linear (enlarging) resampling."""
    return weights(array.shape[0], height) @ array @ weights(array.shape[1], width).T


def paper(array):
    """Step 3: what the page would be without ink."""
    height, width = array.shape
    cell = min(48, max(8, _round(min(height, width) / 8)))
    rows, columns = -(-height // cell), -(-width // cell)
    grid = np.empty((rows, columns), np.float32)
    full_rows, full_columns = height // cell, width // cell
    rank = int(PAPER_RANK * (cell * cell - 1))
    if full_rows and full_columns:
        blocks = array[:full_rows * cell, :full_columns * cell].reshape(full_rows, cell, full_columns, cell)
        blocks = blocks.transpose(0, 2, 1, 3).reshape(full_rows, full_columns, cell * cell)
        grid[:full_rows, :full_columns] = np.partition(blocks, rank, axis=2)[:, :, rank]
    for i in range(rows):
        for j in range(columns):
            if i >= full_rows or j >= full_columns:
                values = np.sort(array[i * cell:(i + 1) * cell, j * cell:(j + 1) * cell], axis=None)
                grid[i, j] = values[int(PAPER_RANK * (len(values) - 1))]
    grid = _neighbours(grid).max(0)
    grid = _neighbours(_neighbours(grid).mean(0)).mean(0)
    return _between(rows, height, cell) @ grid @ _between(columns, width, cell).T


def _neighbours(grid):
    """The nine shifted copies of a grid, edges repeated: [9, rows, columns]."""
    padded = np.pad(grid, 1, mode="edge")
    rows, columns = grid.shape
    return np.stack([padded[i:i + rows, j:j + columns] for i in range(3) for j in range(3)])


def _between(cells, pixels, cell):
    """Linear interpolation from cell centres to pixels as a [pixels, cells] matrix."""
    at = np.clip((np.arange(pixels) + 0.5) / cell - 0.5, 0, cells - 1)
    low = np.minimum(at.astype(int), cells - 1)
    high = np.minimum(low + 1, cells - 1)
    matrix = np.zeros((pixels, cells), np.float32)
    matrix[np.arange(pixels), low] += 1 - (at - low)
    matrix[np.arange(pixels), high] += at - low
    return matrix


def ink_of(array):
    """Step 4: ink 0..1 from grey 0..1."""
    return np.clip((1 - array / np.maximum(paper(array), 0.02) - 0.08) / 0.5, 0, 1).astype(np.float32)


def strength(ink):
    """Step 5, first half: how dark the writing is, or None when there is none."""
    values = np.sort(ink[ink > 0.12])
    if len(values) < 12:
        return None
    strong = float(values[int(0.92 * (len(values) - 1))])
    return strong if strong >= FAINTEST else None


def mask_of(ink, strong):
    """Step 5, second half: the pixels that belong to writing."""
    mask = ink > 0.45 * strong
    padded = np.pad(mask, 1).astype(np.uint8)
    height, width = mask.shape
    count = sum(padded[i:i + height, j:j + width] for i in range(3) for j in range(3))
    return mask & (count >= 3)


def ruling(mask, strong):
    """Step 5, last rule: faint ink from edge to edge is the paper's own ruling."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if strong >= 0.5 or not len(rows):
        return False
    height, width = mask.shape
    return rows[-1] - rows[0] + 1 > 0.85 * height and columns[-1] - columns[0] + 1 > 0.85 * width


def skew(mask):
    """Step 6: the angle in degrees by which the writing climbs or falls."""
    ys, xs = np.nonzero(mask)
    if len(ys) < 20:
        return 0.0
    best, best_score = 0.0, -1.0
    for angle in ANGLES:
        rows = np.floor(ys - xs * math.tan(math.radians(angle)) + 0.5).astype(int)
        counts = np.bincount(rows - rows.min()).astype(np.float64)
        score = float((counts * counts).sum()) * (1 - 0.02 * abs(angle))
        if score > best_score:
            best, best_score = angle, score
    return best


def shear(ink, angle):
    """Step 6: slide columns so that the writing runs level."""
    height, width = ink.shape
    shift = (np.arange(width) - width / 2) * math.tan(math.radians(angle))
    at = np.arange(height)[:, None] + shift[None, :]
    low = np.floor(at).astype(int)
    part = (at - low).astype(np.float32)
    columns = np.broadcast_to(np.arange(width), at.shape)

    def row(index):
        value = ink[np.clip(index, 0, height - 1), columns]
        return np.where((index >= 0) & (index < height), value, 0)

    return (row(low) * (1 - part) + row(low + 1) * part).astype(np.float32)


def bands(mask):
    """Step 7: the rows of each line as (top, bottom), bottom exclusive."""
    filled = np.flatnonzero(np.diff(np.concatenate([[0], mask.any(1).astype(np.int8), [0]])))
    found = [(int(a), int(b), False) for a, b in zip(filled[::2], filled[1::2])
             if b - a >= MIN_BAND or mask[a:b].sum() >= 12]
    if not found:
        return []
    tall = max(b - a for a, b, _ in found)
    changed = True
    while changed:
        changed = False
        for i in range(1, len(found) - 1):
            top, bottom, _ = found[i]
            columns = np.flatnonzero(mask[top:bottom].any(0))
            wide = columns[-1] - columns[0] + 1 > 3 * (bottom - top)
            near = top - found[i - 1][1] < 0.6 * tall and found[i + 1][0] - bottom < 0.6 * tall
            if bottom - top < 0.3 * tall and wide and near:
                found[i - 1:i + 2] = [(found[i - 1][0], found[i + 1][1], True)]
                changed = True
                break
        for i in range(len(found) - 1):
            if found[i + 1][0] - found[i][1] < 0.22 * tall:
                found[i:i + 2] = [(found[i][0], found[i + 1][1], True)]
                changed = True
                break
    fullest = max(mask[a:b].sum() for a, b, _ in found)
    tall = max(b - a for a, b, _ in found)
    return [(a, b) for a, b, merged in found
            if merged or b - a >= 0.2 * tall or mask[a:b].sum() >= 0.04 * fullest]


def cut(ink, mask, top, bottom):
    """Steps 8-10: one band to a strip f32[48, W]."""
    rows = np.flatnonzero(mask[top:bottom].any(1)) + top
    columns = np.flatnonzero(mask[top:bottom].any(0))
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    height, width = bottom - top, right - left
    lone = width > 2.5 * height and mask[top:bottom, left:right].mean() > 0.5
    scale = min(INK_HEIGHT / (0.8 * width if lone else height), (MAX_WIDTH - 2 * MULTIPLE) / width)
    tall, wide = max(1, _round(height * scale)), max(1, _round(width * scale))
    picture = resize(ink[top:bottom, left:right], tall, wide)
    strip = np.zeros((HEIGHT, -(-(wide + 2 * MARGIN) // MULTIPLE) * MULTIPLE), np.float32)
    start = (HEIGHT - tall) // 2
    strip[start:start + tall, MARGIN:MARGIN + wide] = picture
    return strip


def prepare(array):
    """Steps 2-6: (ink, mask) of a grey page, level; or None when the page is blank."""
    longest = max(array.shape)
    if longest > LONGEST:
        scale = LONGEST / longest
        array = resize(array, max(1, _round(array.shape[0] * scale)), max(1, _round(array.shape[1] * scale)))
    ink = ink_of(array)
    strong = strength(ink)
    if strong is None:
        return None
    mask = mask_of(ink, strong)
    if ruling(mask, strong):
        return None
    angle = skew(mask)
    if angle:
        ink = shear(ink, angle)
        mask = mask_of(ink, strong)
    return (ink, mask) if mask.any() else None


def strips(array):
    """The strips of all lines of a grey page, top to bottom."""
    prepared = prepare(array)
    if prepared is None:
        return []
    ink, mask = prepared
    return [cut(ink, mask, top, bottom) for top, bottom in bands(mask)]


def single(array):
    """The strip of a page known to hold one line (for training), or None when blank."""
    prepared = prepare(array)
    return None if prepared is None else cut(*prepared, 0, prepared[0].shape[0])
