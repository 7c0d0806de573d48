"""Caches the real speech: ``python cache_real.py --data ../../../../shared/data --cache CACHE --part 0 --parts 2``.

Training speakers get ``--variants`` augmented copies, held-out ones a clean copy in ``eval-*`` shards."""
import argparse
from pathlib import Path

import soundfile

from augment import Augmenter, to_rate, trim
from cache import ShardWriter
from corpora import entries
from features import log_mel


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--data", default="../../../../shared/data")
    ap.add_argument("--cache", required=True)
    ap.add_argument("--variants", type=int, default=2)
    ap.add_argument("--part", type=int, default=0)
    ap.add_argument("--parts", type=int, default=1)
    args = ap.parse_args()
    if not Path(args.data).is_dir():
        raise SystemExit(f"No data at {args.data}: give the folder with --data.")
    Path(args.cache).mkdir(parents=True, exist_ok=True)
    augment = Augmenter(Path(args.data) / "noise", seed=100 + args.part)
    shards = {}
    for number, entry in enumerate(entries(args.data)):
        if number % args.parts != args.part:
            continue
        x, rate = soundfile.read(entry["path"], dtype="float32")
        x = trim(to_rate(x, rate))
        if len(x) < 2000 or len(x) > 20 * 16000:
            continue
        held = entry["split"] == "eval"
        key = ("eval-" if held else "real-") + entry["corpus"]
        writer = shards.setdefault(key, ShardWriter(args.cache, f"{key}-{args.part}"))
        record = {"id": f"{entry['corpus']}/{entry['name']}", "text": entry["text"], "speaker": entry["speaker"], "complete": True, "context": ""}
        if held:
            writer.add(log_mel(x).astype("float16"), variant=0, **record)
        else:
            for variant in range(args.variants):
                writer.add(augment(x, variant / max(1, args.variants - 1) * 0.7), variant=variant, **record)
    for writer in shards.values():
        writer.close()
        print(writer.path.name, len(writer.records), round(writer.at / 360000, 2), "h", flush=True)


if __name__ == "__main__":
    main()
