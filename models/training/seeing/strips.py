"""Random lines of writing, photographed and cut: (strip, LaTeX) pairs for training and measuring.

    python strips.py --sheet preview.png --count 40          a picture of examples
Kinds: ``print`` (print fonts), ``font`` (handwriting fonts), ``symbols`` (real handwritten symbols)
and ``strokes`` (drawn hands). Held-out material is used with ``test=True`` (strokes have none).
"""

import argparse
import os
import random

import numpy as np
from PIL import Image

import fonts
import frontend
from camera import photograph, thicken, warp
from latex import join, random_line, tokens
from layout import typeset
from pens import FontPen, StrokePen, SymbolPen

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "../../../../shared/data")
KINDS = {"print": 0.22, "font": 0.27, "symbols": 0.25, "strokes": 0.26}


class Writer:
    """Draws random lines; every call of ``strip`` is a new hand."""

    def __init__(self, data=DATA, seed=1, test=False):
        if not os.path.isdir(os.path.join(data, "handwriting")):
            raise SystemExit(f"No handwriting under {data}: name the data folder with --data.")
        self.data, self.test = data, test
        self.rng = np.random.default_rng(seed)
        self.words = random.Random(seed)
        self.handwriting = fonts.handwriting(test)
        self.printed = fonts.printed(test)

    def pen(self, kind):
        rng = self.rng
        if kind == "print":
            upright, italic = self.printed[rng.integers(len(self.printed))]
            return FontPen(rng, upright, italic if rng.random() < 0.7 else upright)
        if kind == "font":
            weights = np.array([weight for _, weight in self.handwriting])
            return FontPen(rng, self.handwriting[rng.choice(len(weights), p=weights / weights.sum())][0])
        return SymbolPen(rng, self.data, self.test) if kind == "symbols" else StrokePen(rng)

    def line(self, kind):
        """A line this kind of pen can write: real symbols know only the letters w, x, y, z."""
        line = random_line(self.words)
        if kind != "symbols":
            return line
        units = tokens(line)
        swap = {}
        for unit in units:
            if unit.isalpha() and unit not in "wxyz":
                swap[unit] = self.words.choice("xxyzw")
        return join([swap.get(unit, "3" if unit == "\\pi" else unit) for unit in units])

    def photo(self, kind, latex, rough=1.0):
        """A grey photo of one line."""
        rng = self.rng
        size = rng.uniform(34, 64)
        tidy = 1 if kind == "print" else 0.0 if kind != "font" else rng.uniform(0, 0.6)
        ink = typeset(latex, self.pen(kind), rng, size, tidy)
        soft = thicken(ink, rng, (0.9 if kind == "print" else 2.0) * size / 50)
        if rough or kind != "print":
            soft = warp(soft, rng, 0.35 if kind == "print" else 1.0)
        return photograph(soft, size, rng, rough)

    def strip(self, kind=None, latex=None, rough=None):
        """(strip uint8 [48, W], latex, kind); ink is 255."""
        rng = self.rng
        kind = kind or list(KINDS)[rng.choice(len(KINDS), p=list(KINDS.values()))]
        if rough is None:
            rough = 0.0 if rng.random() < 0.12 else rng.uniform(0.4, 1.0)
        while True:
            text = latex or self.line(kind)
            strip = frontend.single(self.photo(kind, text, rough))
            if strip is not None and strip.shape[1] >= 16:
                return (strip * 255 + 0.5).astype(np.uint8), text, kind


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", default=DATA)
    parser.add_argument("--sheet", required=True)
    parser.add_argument("--count", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--test", action="store_true")
    parser.add_argument("--kind", choices=list(KINDS))
    args = parser.parse_args()
    writer = Writer(args.data, args.seed, args.test)
    page = Image.new("L", (1100, 50 * ((args.count + 1) // 2)), 128)
    for i in range(args.count):
        strip, latex, kind = writer.strip(args.kind)
        page.paste(Image.fromarray(255 - strip), (550 * (i % 2), 50 * (i // 2)))
        print(i, kind, latex, strip.shape[1])
    page.save(args.sheet)


if __name__ == "__main__":
    main()
