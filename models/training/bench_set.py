"""The small evaluation set that ships with the pack: what ``vivavoce bench model`` measures.

``python bench_set.py --data DATA --out ../builtin/eval/set``: clips as 16 kHz WAV with ``hearing.tsv`` (file, set, words,
complete), pictures as PNG with ``seeing.tsv`` (file, set, LaTeX). Held-out speakers, voices, fonts and symbols
only. Needs what the caches of hearing and seeing need."""
import argparse
import random
import sys
from pathlib import Path

import numpy as np
import soundfile
from PIL import Image

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / "hearing"), str(HERE / "seeing")]

import synth  # noqa: E402
from augment import to_rate, trim  # noqa: E402
from cache_synth import eval_lines  # noqa: E402
from corpora import entries  # noqa: E402
from numbers_spoken import ONES  # noqa: E402
from strips import Writer  # noqa: E402

RATE = 16000
MATHS = ("equation", "answer", "expression")
PICTURES = {"print": ("print", 0.0), "font": ("font", 0.3), "symbols": ("symbols", 0.3), "camera": (None, 1.0)}


def people(data, count, longest=4.5):
    """(words, samples) of held-out people: half of them sentences, half with number words, one speaker after another."""
    held = [e for e in entries(data) if e["split"] == "eval"]
    random.Random(3).shuffle(held)
    heard, quota = {}, {True: count // 2, False: count - count // 2}
    for entry in held:
        number = bool(set(entry["text"].split()) & set(ONES))
        x, rate = soundfile.read(entry["path"], dtype="float32")
        x = trim(to_rate(x, rate))
        if quota[number] and heard.get(entry["speaker"], 0) < 2 and len(x) < longest * RATE:
            quota[number] -= 1
            heard[entry["speaker"]] = heard.get(entry["speaker"], 0) + 1
            yield entry["text"], x


def lessons(count):
    """(line, samples) of lesson talk in flite's voice slt: a third unfinished, a third maths, a third anything."""
    lines = [line for line in eval_lines(450) if 2 < len(line.text.split()) < 12]
    groups = {"open": [], "maths": [], "talk": []}
    for line in lines:
        groups["open" if not line.complete else "maths" if line.kind in MATHS else "talk"].append(line)
    chosen = [line for group in groups.values() for line in group[:count // 3]]
    shuffle = random.Random(5)
    for i, x in synth.speak([(line.speech(shuffle), "flite", {"voice": "slt"}) for line in chosen]):
        yield chosen[i], x


def hearing(args, out):
    rows = []

    def add(kind, x, words, complete):
        name = f"{kind}-{len(rows):02d}.wav"
        soundfile.write(out / name, x / max(1.0, float(np.abs(x).max())), RATE, subtype="PCM_16")
        rows.append(f"{name}\t{kind}\t{words}\t{'complete' if complete else 'incomplete'}\n")

    for words, x in people(args.data, args.people):
        add("people", x, words, True)
    for line, x in lessons(args.lessons):
        add("lesson", x, line.text, line.complete)
    (out / "hearing.tsv").write_text("".join(rows), encoding="utf-8")


def seeing(args, out):
    rows = []
    for number, (name, (kind, rough)) in enumerate(PICTURES.items()):
        writer = Writer(str(args.data), 7000 + number, test=True)
        for i in range(args.pictures):
            pen = kind or ("print", "font", "symbols")[i % 3]
            latex = writer.line(pen)
            photo = writer.photo(pen, latex, rough)
            file = f"{name}-{i:02d}.png"
            Image.fromarray((np.clip(photo, 0, 1) * 255 + 0.5).astype(np.uint8)).save(out / file, optimize=True)
            rows.append(f"{file}\t{name}\t{latex}\n")
    (out / "seeing.tsv").write_text("".join(rows), encoding="utf-8")


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--data", type=Path, default=Path("../../../shared/data"))
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--people", type=int, default=24)
    ap.add_argument("--lessons", type=int, default=24)
    ap.add_argument("--pictures", type=int, default=12, help="of each of four kinds")
    args = ap.parse_args()
    if not args.data.is_dir():
        raise SystemExit(f"No data at {args.data}: give the folder with --data.")
    args.out.mkdir(parents=True, exist_ok=True)
    hearing(args, args.out)
    seeing(args, args.out)


if __name__ == "__main__":
    main()
