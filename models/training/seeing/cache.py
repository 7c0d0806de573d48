"""Render strips ahead of training, in shards; resumable, and safe to run while training reads.

    nice -n 10 python cache.py --cache CACHE --shards 10          training shards 0..9 of 2,000 strips
    nice -n 10 python cache.py --cache CACHE --test               the four held-out sets

A shard is NAME.npy (uint8 [48, all columns], strips side by side) and NAME.tsv (start column,
width, kind, LaTeX). The .tsv is written last: a shard with one is complete.
"""

import argparse
import os
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small products: threads only get in the way

import numpy as np

from strips import DATA, Writer

TEST_SETS = {"print": ("print", None), "font": ("font", None), "symbols": ("symbols", None), "camera": (None, 1.0)}


def write_shard(folder, name, examples):
    """Save (strip, latex, kind) triples as one shard."""
    pixels, rows, start = [], [], 0
    for strip, latex, kind in examples:
        pixels.append(strip)
        rows.append(f"{start}\t{strip.shape[1]}\t{kind}\t{latex}\n")
        start += strip.shape[1]
    np.save(os.path.join(folder, name + ".npy"), np.concatenate(pixels, 1))
    with open(os.path.join(folder, name + ".tsv.new"), "w", encoding="utf-8") as file:
        file.writelines(rows)
    os.replace(os.path.join(folder, name + ".tsv.new"), os.path.join(folder, name + ".tsv"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", default=DATA)
    parser.add_argument("--cache", required=True)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--shards", type=int, default=10)
    parser.add_argument("--size", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=100)
    parser.add_argument("--test", action="store_true", help="write the held-out sets instead")
    args = parser.parse_args()
    os.makedirs(args.cache, exist_ok=True)
    if args.test:
        for number, (name, (kind, rough)) in enumerate(TEST_SETS.items()):
            writer = Writer(args.data, 9000 + number, test=True)
            kinds = [kind] if kind else ["print", "font", "symbols"]
            write_shard(args.cache, "test-" + name, [writer.strip(kinds[i % len(kinds)], rough=rough) for i in range(300)])
        return
    for shard in range(args.first, args.first + args.shards):
        name = f"train-{shard:04d}"
        if os.path.exists(os.path.join(args.cache, name + ".tsv")):
            continue
        began = time.time()
        writer = Writer(args.data, args.seed + shard)
        write_shard(args.cache, name, [writer.strip() for _ in range(args.size)])
        print(name, f"{time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
