"""Set a LaTeX line with a pen: fractions, powers and roots included."""

import numpy as np
from PIL import Image

from latex import tokens

SPACED = {"+", "-", "=", "<", ">", "\\times", "\\div", "\\cdot", "\\le", "\\ge", "\\ne", "\\pm"}


def parse(units):
    """Units to a tree: strings, ('frac', top, bottom), ('sqrt', inside), ('power', exponent)."""
    tree, i = [], 0

    def group(at):
        depth = 0
        for j in range(at, len(units)):
            depth += (units[j] == "{") - (units[j] == "}")
            if depth == 0:
                return parse(units[at + 1:j]), j + 1
        raise ValueError("unbalanced braces")

    while i < len(units):
        if units[i] == "\\frac":
            top, i = group(i + 1)
            bottom, i = group(i)
            tree.append(("frac", top, bottom))
        elif units[i] in ("\\sqrt", "^"):
            name = "sqrt" if units[i] == "\\sqrt" else "power"
            inside, i = group(i + 1)
            tree.append((name, inside))
        else:
            tree.append(units[i])
            i += 1
    return tree


class Layout:
    """Places patches; ``tidy`` is 1 for print, smaller numbers let gaps, sizes and heights wander."""

    def __init__(self, pen, rng, tidy):
        self.pen, self.rng, self.loose = pen, rng, 1 - tidy
        self.gap = rng.uniform(0.05, 0.35) if tidy < 1 else rng.choice([0.08, 0.2, 0.25])
        self.tracking = rng.uniform(-0.06, 0.14) * self.loose
        self.small = rng.uniform(0.6, 0.95) if tidy < 1 else rng.choice([0.7, 0.85, 1.0])
        self.power = rng.uniform(0.5, 0.75) if tidy < 1 else 0.7
        self.raise_power = rng.uniform(0.45, 0.75)
        self.turn = rng.uniform(0, 5) * self.loose

    def _wander(self, amount):
        return self.rng.normal(0, amount) * self.loose

    def row(self, tree, size, x=0.0, y=0.0):
        """[(ink, left, top)] with the baseline at y, and the width."""
        placed, begin = [], x
        for index, node in enumerate(tree):
            if isinstance(node, str):
                x += self._glyph(placed, node, size, x, y, index > 0)
            elif node[0] == "power":
                tall = size * self.power
                inner, width = self.row(node[1], tall, x + 0.04 * size, y - size * (self.raise_power + self._wander(0.05)))
                placed += inner
                x += width + 0.08 * size
            elif node[0] == "frac":
                x += self._fraction(placed, node, size, x, y)
            else:
                x += self._root(placed, node, size, x, y)
            x += size * (self.tracking + self._wander(0.04))
        return placed, x - begin

    def _glyph(self, placed, unit, size, x, y, inner):
        tall = size * (1 + self._wander(0.06))
        ink, left, top, advance = self.pen.glyph(unit, tall)
        if self.turn:
            angle = self.rng.normal(0, self.turn)
            if abs(angle) > 0.7 and min(ink.shape) > 2:
                before = ink.shape
                ink = np.asarray(Image.fromarray(ink).rotate(angle, Image.BILINEAR, expand=True))
                left, top = left - (ink.shape[1] - before[1]) / 2, top - (ink.shape[0] - before[0]) / 2
        before_gap = self.gap * size if unit in SPACED and inner else 0
        placed.append((ink, x + before_gap + left, y + top + size * self._wander(0.03)))
        after_gap = self.gap * size if unit in SPACED and (inner or unit not in ("-", "\\pm")) else 0
        return advance + before_gap + after_gap

    def _fraction(self, placed, node, size, x, y):
        tall = size * self.small
        top, top_width = self.row(node[1], tall)
        bottom, bottom_width = self.row(node[2], tall)
        over = self.rng.uniform(0.05, 0.25) * size
        width = max(top_width, bottom_width) + 2 * over
        x += 0.1 * size
        axis = y - size * (0.42 + self._wander(0.05))
        air = size * (0.1 + abs(self._wander(0.08)))
        lowest = max(t + ink.shape[0] for ink, _, t in top)
        highest = min(t for _, _, t in bottom)
        self._move(placed, top, x + (width - top_width) / 2, axis - air - lowest)
        self._move(placed, bottom, x + (width - bottom_width) / 2, axis + air - highest)
        tilt = size * self._wander(0.04)
        ink, left, above = self.pen.line([(0, tilt), (width / 2, size * self._wander(0.02)), (width, -tilt)], size)
        placed.append((ink, x + left, axis + above))
        return width + 0.2 * size

    def _root(self, placed, node, size, x, y):
        hook = 0.5 * size
        inner, width = self.row(node[1], size * (1 - 0.1 * self.rng.random() * self.loose))
        high = min(t for _, _, t in inner) - size * (0.12 + abs(self._wander(0.06)))
        low = max(t + ink.shape[0] for ink, _, t in inner)
        self._move(placed, inner, x + hook + 0.08 * size, y)
        end = hook + width + 0.12 * size
        points = [(0.02 * size, -0.35 * size), (0.14 * size, -0.45 * size), (0.3 * size, low), (hook, high), (end, high + size * self._wander(0.05))]
        ink, left, above = self.pen.line(points, size)
        placed.append((ink, x + left, y + above))
        return end + 0.1 * size

    @staticmethod
    def _move(placed, patches, x, y):
        placed += [(ink, left + x, top + y) for ink, left, top in patches]


def typeset(latex, pen, rng, size, tidy):
    """The whole line as one ink mask uint8 [h, w], trimmed to its patches."""
    placed, _ = Layout(pen, rng, tidy).row(parse(tokens(latex)), size)
    left = min(x for _, x, _ in placed)
    top = min(y for _, _, y in placed)
    right = max(x + ink.shape[1] for ink, x, _ in placed)
    bottom = max(y + ink.shape[0] for ink, _, y in placed)
    canvas = np.zeros((int(bottom - top) + 2, int(right - left) + 2), np.uint8)
    for ink, x, y in placed:
        i, j = int(round(y - top)), int(round(x - left))
        area = canvas[i:i + ink.shape[0], j:j + ink.shape[1]]
        np.maximum(area, ink[:area.shape[0], :area.shape[1]], out=area)
    return canvas
