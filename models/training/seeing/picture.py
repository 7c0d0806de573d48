"""Make whole photo-like pictures of handwritten or printed pages (demonstration and tests).

    python picture.py --out ../../../assets/demo/problem.png '3x+1=4'
    python picture.py --set FOLDER           a small test set with PICTURES.tsv

Held-out fonts and symbols are used, so no picture repeats training material.
"""

import argparse
import os

import numpy as np
from PIL import Image
from scipy.ndimage import gaussian_filter

import fonts
from camera import warp
from layout import typeset
from pens import FontPen, StrokePen, SymbolPen
from strips import DATA

WIDTH, HEIGHT = 1200, 800


def page(lines, pen, rng, size=95, pitch=62, tidy=0.3, turn=1.2, ruled=True, colour=(0.13, 0.17, 0.42), bend=0.5):
    """An RGB picture f32 [HEIGHT, WIDTH, 3] of lines of LaTeX on paper, slightly turned and shaded."""
    tall, wide = HEIGHT + 200, WIDTH + 200
    y, x = np.mgrid[0:tall, 0:wide].astype(np.float32)
    paper = np.ones((tall, wide, 3), np.float32) * [0.95, 0.94, 0.90]
    if ruled:
        line = np.clip(1.3 - np.abs((y + 0.4 * np.sin(x / 180)) % pitch - pitch / 2), 0, 1)[..., None]
        paper *= 1 - line * np.array([0.24, 0.16, 0.07])
        margin = np.clip(1.6 - np.abs(x - 230), 0, 1)[..., None]
        paper *= 1 - margin * np.array([0.05, 0.22, 0.2])
    ink = np.zeros((tall, wide), np.float32)
    step = tall / (len(lines) + 1)
    for number, latex in enumerate(lines, 1):
        mask = warp(typeset(latex, pen, rng, size, tidy), rng, bend) / 255
        top = int(number * step - mask.shape[0] / 2)
        left = int(330 + rng.uniform(-30, 60))
        area = ink[top:top + mask.shape[0], left:left + mask.shape[1]]
        np.maximum(area, mask[:area.shape[0], :area.shape[1]], out=area)
    pressure = gaussian_filter(rng.standard_normal(ink.shape).astype(np.float32), 3)
    ink = gaussian_filter(ink, 0.8) * np.clip(0.92 + 0.06 * pressure / pressure.std(), 0.6, 1)
    photo = paper * (1 - ink[..., None] * (1 - np.array(colour, np.float32)))
    photo *= (1.02 - 0.22 * (x / wide) ** 1.3 - 0.12 * (y / tall) ** 2)[..., None]
    grain = gaussian_filter(rng.standard_normal(ink.shape).astype(np.float32), 0.7)
    photo += 0.008 * (grain / grain.std())[..., None]
    image = Image.fromarray((np.clip(photo, 0, 1) * 255).astype(np.uint8))
    image = image.rotate(turn, Image.BICUBIC)
    image = image.crop((100, 100, 100 + WIDTH, 100 + HEIGHT))
    return np.asarray(image.resize((WIDTH, HEIGHT), Image.BICUBIC), np.float32) / 255


def save(picture, path):
    Image.fromarray((picture * 255 + 0.5).astype(np.uint8)).save(path, optimize=True)


def test_set(folder, data):
    """Five pictures: two unseen hands, print, two lines, a blank page, upside-down."""
    rng = np.random.default_rng(11)
    klee, dkg = (next(path for path, _ in fonts.handwriting(True) if name in path) for name in ("KleeOne-R", "dkg.ttf"))
    upright, italic = fonts.printed(True)[0]
    plan = [
        ("klee.png", "2(x-3)=8", page(["2(x-3)=8"], FontPen(rng, klee), rng, turn=-1.5)),
        ("symbols.png", "5x-7=18", page(["5x-7=18"], SymbolPen(rng, data, True), rng, turn=0.8, colour=(0.2, 0.2, 0.2))),
        ("printed.png", "\\frac{x}{3}+4=10", page(["\\frac{x}{3}+4=10"], FontPen(rng, upright, italic), rng, tidy=1, turn=0.4,
                                                   ruled=False, colour=(0.08, 0.08, 0.08), bend=0.0)),
        ("two-lines.png", "3x+1=4 | x=1", page(["3x+1=4", "x=1"], FontPen(rng, dkg), rng, turn=1.0)),
        ("blank.png", "", page([], StrokePen(rng), rng, turn=1.0)),
        ("upside-down.png", "2x-5=9", page(["2x-5=9"], StrokePen(rng, 0.09, 0.02), rng, turn=180.0)),
    ]
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "PICTURES.tsv"), "w", encoding="utf-8") as file:
        for name, expected, picture in plan:
            save(picture, os.path.join(folder, name))
            file.write(f"{name}\t{expected}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("lines", nargs="*", default=["3x+1=4"])
    parser.add_argument("--data", default=DATA)
    parser.add_argument("--hand", choices=["symbols", "font"], default="font")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--out")
    parser.add_argument("--set")
    args = parser.parse_args()
    rng = np.random.default_rng(args.seed)
    if args.set:
        test_set(args.set, args.data)
    if args.out:
        hand = next(path for path, _ in fonts.handwriting(True) if "dkg.ttf" in path)
        pen = SymbolPen(rng, args.data, True) if args.hand == "symbols" else FontPen(rng, hand)
        save(page(args.lines, pen, rng, size=120, tidy=0.2, bend=0.8), args.out)


if __name__ == "__main__":
    main()
