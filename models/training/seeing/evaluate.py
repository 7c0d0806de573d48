"""Exact-match figures on held-out print, handwriting fonts, real symbols and camera pictures.

    python evaluate.py --cache CACHE --data DATA                              the pretraining heads
    python evaluate.py --cache CACHE --data DATA --pack ../../builtin         the exported graphs
With --pictures FOLDER (PICTURES.tsv inside: name, expected lines joined by " | ") whole pictures are
cut and read too. --out merges the figures into a JSON file under "pretraining" or "pack".
"""

import argparse
import json
import os
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import torch
from PIL import Image

import frontend
from data import held_out
from latex import UNITS, join, tokens
from model import Pretrainer
from strips import DATA, Writer

SETS = ("print", "font", "symbols", "camera")
STAPLE = "3x+1=4"


def distance(a, b):
    """Edit distance between two lists."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def heads(checkpoint):
    """{name: function from pixels [B, 1, 48, W] to LaTeX lines} of the pretraining heads."""
    model = Pretrainer()
    model.load_state_dict(torch.load(checkpoint, weights_only=True)["model"])
    model.eval()

    def spell(lines):
        return [join([UNITS[unit - 1] for unit in line if 0 < unit <= len(UNITS)]) for line in lines]

    return {"ctc": lambda pixels: spell(model.read_ctc(pixels)), "reader": lambda pixels: spell(model.read(pixels))}


def exported(folder):
    """The same for a pack's graphs, strip by strip."""
    from pack import Pack
    pack = Pack(folder)
    return {"decoder": lambda pixels: [pack.read(strip[0].numpy()) for strip in pixels]}


def staple(data, count, seed=31):
    """Pixels of the staple equation in unseen hands: held-out fonts, symbols and newly drawn hands."""
    writer = Writer(data, seed, test=True)
    kinds = ("font", "symbols", "strokes")
    return {kind: [torch.from_numpy(writer.strip(kind, STAPLE)[0])[None, None].float() / 255 for _ in range(count)]
            for kind in kinds}


def measure(read, cache, limit):
    """Figures and the wrong pairs for one reader over the held-out sets."""
    figures, wrong = {}, []
    for name in SETS:
        right = total = errors = units = 0
        for pixels, widths, latex in held_out(cache, name):
            if total >= limit:
                break
            if len(set(widths)) > 1 or widths[0] != pixels.shape[3]:
                lines = [read(pixels[i:i + 1, :, :, :width])[0] for i, width in enumerate(widths)]
            else:
                lines = read(pixels)
            for line, expected in zip(lines, latex):
                total, right = total + 1, right + (line == expected)
                errors, units = errors + distance(tokens(line), tokens(expected)), units + len(tokens(expected))
                if line != expected:
                    wrong.append((name, expected, line))
        figures[name] = {"lines": total, "exact": round(right / total, 4), "unit_errors": round(errors / units, 4)}
    return figures, wrong


def pictures(read, folder):
    """Right lines of whole pictures: [(name, expected, found)]."""
    found = []
    with open(os.path.join(folder, "PICTURES.tsv"), encoding="utf-8") as file:
        for row in file:
            name, expected = row.rstrip("\n").split("\t")[:2]
            cut = frontend.strips(frontend.grey(Image.open(os.path.join(folder, name))))
            lines = [read(torch.from_numpy(strip)[None, None])[0] for strip in cut]
            found.append((name, expected, " | ".join(lines)))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", default=DATA)
    parser.add_argument("--cache", required=True)
    parser.add_argument("--pack")
    parser.add_argument("--pictures")
    parser.add_argument("--limit", type=int, default=300)
    parser.add_argument("--hands", type=int, default=30, help="renderings of the staple equation per kind")
    parser.add_argument("--wrong", type=int, default=20, help="how many wrong lines to print")
    parser.add_argument("--out")
    args = parser.parse_args()
    torch.set_num_threads(1)
    readers = exported(args.pack) if args.pack else heads(os.path.join(args.cache, "pretrain.pt"))
    report = {}
    for name, read in readers.items():
        began = time.process_time()
        figures, wrong = measure(read, args.cache, args.limit)
        lines = sum(figure["lines"] for figure in figures.values())
        figures["cpu_ms_per_line"] = round((time.process_time() - began) * 1000 / lines, 1)
        figures[STAPLE] = {kind: f"{sum(read(strip)[0] == STAPLE for strip in hand)}/{len(hand)}"
                           for kind, hand in staple(args.data, args.hands).items()}
        if args.pictures:
            read_pictures = pictures(read, args.pictures)
            figures["pictures"] = f"{sum(expected == found for _, expected, found in read_pictures)}/{len(read_pictures)}"
            for row in read_pictures:
                print("picture", *row, sep="\t")
        report[name] = figures
        for row in wrong[::max(1, len(wrong) // args.wrong)]:
            print(name, *row, sep="\t")
    print(json.dumps(report, indent=2))
    if args.out:
        kept = {}
        if os.path.exists(args.out):
            with open(args.out, encoding="utf-8") as file:
                kept = json.load(file)
        kept["pack" if args.pack else "pretraining"] = report
        with open(args.out, "w", encoding="utf-8") as file:
            json.dump(kept, file, indent=2)
            file.write("\n")


if __name__ == "__main__":
    main()
