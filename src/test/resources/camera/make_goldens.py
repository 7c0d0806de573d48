"""Pages and the strips that the model's own front end cuts from them: python make_goldens.py

Each page is a PNG; NAME.strips.png holds its strips one above the other (white = ink), 48 rows each.
"""
import pathlib
import sys

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageFont

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parents[3] / "models" / "training" / "seeing"))

import frontend  # noqa: E402

FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def shaded(width, height, seed):
    """A sheet of paper in uneven light with a little grain."""
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    light = 0.9 - 0.35 * x * y + np.random.default_rng(seed).normal(0, 0.01, (height, width))
    return Image.fromarray(np.clip(light * 255, 0, 255).astype(np.uint8))


def text(page, lines, size, ink=40):
    draw = ImageDraw.Draw(page)
    for x, y, line in lines:
        draw.text((x, y), line, fill=ink, font=ImageFont.truetype(FONT, size))
    return page


def pages():
    yield "two-lines", text(shaded(420, 200, 1), [(40, 20, "3x + 1 = 4"), (60, 110, "3x = 3")], 44)
    ink = text(Image.new("L", (360, 140), 255), [(30, 40, "2(x - 3) = 8")], 40).rotate(3, fillcolor=255)
    yield "skewed", ImageChops.darker(shaded(360, 140, 2), ink)
    fraction = text(shaded(300, 180, 3), [(50, 20, "x"), (50, 85, "2"), (110, 52, "= 5")], 40)
    ImageDraw.Draw(fraction).line([(40, 78), (92, 78)], fill=30, width=4)
    yield "fraction", fraction
    minus = shaded(200, 120, 4)
    ImageDraw.Draw(minus).line([(60, 60), (120, 60)], fill=30, width=7)
    yield "minus", minus
    yield "large", text(Image.new("L", (2000, 500), 230), [(100, 100, "y = x + 12")], 200)
    ruled = Image.new("L", (320, 240), 235)
    for y in range(10, 240, 24):
        ImageDraw.Draw(ruled).line([(0, y), (319, y)], fill=165, width=2)
    yield "ruled", ruled
    yield "blank", shaded(240, 160, 6)


def main():
    for name, page in pages():
        page.save(HERE / f"{name}.png")
        strips = frontend.strips(frontend.grey(Image.open(HERE / f"{name}.png")))
        width = max([s.shape[1] for s in strips], default=0)
        if strips:
            stack = np.concatenate([np.pad(s, ((0, 0), (0, width - s.shape[1]))) for s in strips])
            Image.fromarray(np.floor(stack * 255 + 0.5).astype(np.uint8)).save(HERE / f"{name}.strips.png", optimize=True)
        print(name, [s.shape for s in strips])


if __name__ == "__main__":
    main()
