"""Pens: each turns one unit into a patch of ink at a given size.

A patch is (ink uint8 [h, w], left, top, advance): where its corner lies from the pen's position on
the baseline (top is negative above it), in pixels. ``size`` is the height of a digit in pixels.
"""

import functools
import io
import zipfile

import numpy as np
from PIL import Image, ImageDraw, ImageFont

import strokes

CHARACTERS = {"-": "\u2212", "\\times": "\u00d7", "\\div": "\u00f7", "\\cdot": "\u00b7", "\\le": "\u2264",
              "\\ge": "\u2265", "\\ne": "\u2260", "\\pm": "\u00b1", "\\pi": "\u03c0"}
HELD_OUT_SHARE = 0.15


def draw(lines, size, thickness, shrink=2):
    """Polylines in units of ``size`` (y up) as an antialiased patch: (ink, left, top) in pixels."""
    points = np.concatenate(lines)
    pad = thickness / size
    left, right = points[:, 0].min() - pad, points[:, 0].max() + pad
    low, high = points[:, 1].min() - pad, points[:, 1].max() + pad
    scale = size * shrink
    x0, y0 = int(np.floor(left * size)), int(np.floor(-high * size))
    width, height = int(np.ceil(right * size)) - x0 + 1, int(np.ceil(-low * size)) - y0 + 1
    image = Image.new("L", (width * shrink, height * shrink))
    pen, radius = ImageDraw.Draw(image), thickness * shrink / 2
    for line in lines:
        dots = [(x * scale - x0 * shrink, -y * scale - y0 * shrink) for x, y in line]
        pen.line(dots, fill=255, width=max(1, int(round(2 * radius))), joint="curve")
        for x, y in (dots[0], dots[-1]):
            pen.ellipse([x - radius, y - radius, x + radius, y + radius], fill=255)
    return np.asarray(image.reduce(shrink)), x0, y0


class StrokePen:
    """One imagined writer: the same ways of writing and habits throughout a line."""

    def __init__(self, rng, thickness=None, jitter=None):
        self.rng = rng
        self.thickness = thickness if thickness else rng.uniform(0.05, 0.17)
        self.jitter = jitter if jitter else rng.uniform(0.008, 0.04)
        self.habit = int(rng.integers(1 << 30))
        self.wide = rng.uniform(0.75, 1.2)

    def glyph(self, unit, size):
        variant = (self.habit >> (ord(unit[-1]) % 13)) % 6
        habit = self.habit + sum(map(ord, unit))
        advance, lines = strokes.polylines(unit, self.rng, variant, habit, self.jitter)
        lines = [line * [self.wide, 1] for line in lines]
        ink, left, top = draw(lines, size, max(1.2, self.thickness * size))
        return ink, left, top, advance * self.wide * size

    def line(self, points, size):
        """A free stroke (fraction bar, radical): points in pixels relative to the caller's origin, y down."""
        lines = [np.array(points, float) * [1 / size, -1 / size]]
        lines[0] = lines[0] + self.rng.normal(0, self.jitter * 0.5, lines[0].shape)
        return draw(lines, size, max(1.2, self.thickness * size))


@functools.lru_cache(maxsize=512)
def _font(path, pixels):
    return ImageFont.truetype(path, pixels)


@functools.lru_cache(maxsize=256)
def _digit_height(path):
    """Height of a digit as a share of the font size, and the thickness of its minus."""
    font = _font(path, 200)
    box = font.getbbox("3", anchor="ls")
    return max(0.2, (box[3] - box[1]) / 200)


@functools.lru_cache(maxsize=20000)
def _rendered(path, pixels, character):
    """(ink, left, top, advance) of a character, or None when the font lacks it."""
    font = _font(path, pixels)

    def render(text):
        left, top, right, bottom = font.getbbox(text, anchor="ls")
        if right <= left or bottom <= top:
            return None
        image = Image.new("L", (right - left, bottom - top))
        ImageDraw.Draw(image).text((-left, -top), text, fill=255, font=font, anchor="ls")
        return np.asarray(image), left, top, font.getlength(text)

    patch = render(character)
    if patch is None or not patch[0].any():
        return None
    missing = render("\uf8f0")
    if missing is not None and missing[0].shape == patch[0].shape and (missing[0] == patch[0]).all():
        return None
    return patch


class FontPen:
    """Glyphs of a font (letters from ``italic``), signs it lacks from strokes of the same weight."""

    def __init__(self, rng, path, italic=None):
        self.rng, self.path, self.italic = rng, path, italic or path
        probe = _rendered(path, 64, "l") or _rendered(path, 64, "1")
        middle = (probe[0][probe[0].shape[0] // 2] > 100).sum() if probe else 6
        self.strokes = StrokePen(rng, thickness=float(np.clip(middle / 64 / _digit_height(path), 0.05, 0.2)), jitter=0.012)
        self.minus = rng.random() < 0.8

    def glyph(self, unit, size):
        path = self.italic if unit.isalpha() else self.path
        pixels = max(6, int(round(size / _digit_height(self.path) / 3)) * 3)
        character = CHARACTERS.get(unit, unit)
        old_tex = "cmmi" in path or "cmr" in path or "cmss" in path
        if old_tex and not unit.isalnum() and unit not in "()=+,./%":
            return self.strokes.glyph(unit, size)
        patch = _rendered(path, pixels, character)
        return patch or self.strokes.glyph(unit, size)

    def line(self, points, size):
        return self.strokes.line(points, size)


@functools.lru_cache(maxsize=1)
def _symbols(folder):
    """{unit: [ink uint8 28x28]} of the two archives, in order (neighbours are often one writer's)."""
    names = {"minus": "-", "plus": "+", "slash": "/", "dot": "\\cdot", "addition_plus": "+", "division_obelus": "\\div",
             "division_slash": "/", "multiplication_cross": "\\times", "multiplication_dot": "\\cdot", "subtraction_minus": "-"}
    found = {}
    for archive, invert in (("bhmsds.zip", True), ("mdas.zip", False)):
        with zipfile.ZipFile(f"{folder}/handwriting/{archive}") as file:
            for name in sorted(file.namelist()):
                if not name.endswith(".png"):
                    continue
                key = name.split("/")[-2] if "/" in name else name.rsplit("-", 1)[0]
                image = np.asarray(Image.open(io.BytesIO(file.read(name))).convert("L"))
                image = 255 - image if invert else image
                found.setdefault((archive, names.get(key, key)), []).append(image)
    return found


class SymbolPen:
    """Real handwritten symbols; what the archives lack comes from strokes."""

    SIZES = {"+": 0.6, "-": 0.5, "\\times": 0.5, "\\div": 0.65, "\\cdot": 0.14, "/": 1.1, "x": 0.66, "z": 0.66, "w": 0.66, "y": 0.95}
    COVERED = set("0123456789wxyz+-/") | {"\\div", "\\times", "\\cdot"}

    def __init__(self, rng, folder, test=False):
        self.rng, self.test = rng, test
        self.symbols = _symbols(folder)
        self.place = rng.random()
        self.strokes = StrokePen(rng, thickness=rng.uniform(0.06, 0.13))
        self.letter = rng.uniform(0.85, 1.25)

    def glyph(self, unit, size):
        archives = [a for a in ("bhmsds.zip", "mdas.zip") if (a, unit) in self.symbols and not (unit == "\\cdot" and a[0] == "b")]
        if not archives:
            return self.strokes.glyph(unit, size)
        shelf = self.symbols[archives[int(self.rng.random() < 0.4) % len(archives)], unit]
        edge = int(len(shelf) * (1 - HELD_OUT_SHARE))
        low, high = (edge, len(shelf)) if self.test else (0, edge)
        at = int(low + self.place * (high - low) + self.rng.normal(0, 12))
        ink = shelf[min(max(at, low), high - 1)]
        rows, columns = np.flatnonzero((ink > 60).any(1)), np.flatnonzero((ink > 60).any(0))
        if not len(rows):
            return self.strokes.glyph(unit, size)
        ink = ink[rows[0]:rows[-1] + 1, columns[0]:columns[-1] + 1]
        share = self.SIZES.get(unit, 1.0) * (self.letter if unit in "wxyz" else 1.0)
        extent = max(ink.shape) if unit in ("-", "\\cdot", "+", "\\times", "\\div") else ink.shape[0]
        scale = share * size / extent
        scale = min(scale, 1.1 * size / ink.shape[1])
        width, height = max(2, round(ink.shape[1] * scale)), max(2, round(ink.shape[0] * scale))
        ink = np.asarray(Image.fromarray(ink).resize((width, height), Image.BICUBIC))
        if unit in ("-", "+", "\\times", "\\div", "\\cdot"):
            top = -0.45 * size - height / 2
        elif unit == "y":
            top = -0.58 * size * self.letter
        elif unit == "/":
            top = 0.06 * size - height
        else:
            top = -height
        return ink, 0.05 * size, top, width + 0.1 * size

    def line(self, points, size):
        return self.strokes.line(points, size)
