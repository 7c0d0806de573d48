"""Caches synthetic lessons in shards: ``python cache_synth.py --data DATA --cache CACHE --first 0 --shards 20``.

Shards are independent and seeded by their number, so several processes can share the work. ``--eval`` makes the
held-out sets (unseen voices, unseen sentences) with their 16 kHz audio instead."""
import argparse
import random
from pathlib import Path

import numpy as np

import synth
from augment import Augmenter
from cache import ShardWriter
from features import RATE, log_mel
from grammar import Talk

EVAL_SEED = 990_000


def eval_lines(count):
    """The held-out sentences; training avoids the longer ones among them."""
    return Talk(EVAL_SEED).lines(count)


def unseen_lines(count=450):
    """Texts of the held-out sentences that training must not contain (short ones are everybody's)."""
    return {line.text for line in eval_lines(count) if len(line.text.split()) > 3}


def name(args, number):
    """The shard's name; training takes in every ``synth-*``."""
    return f"synth-{'m' if args.murmurs else ''}{number:03d}"


def training_shard(args, number, avoid):
    """One shard of new lines in training voices, with a few clips of silence and noise."""
    rng = np.random.default_rng(number)
    shuffle = random.Random(number)
    augment = Augmenter(Path(args.data) / "noise", seed=10_000 + number)
    lines = Talk(number).murmurs(args.size) if args.murmurs else Talk(number).lines(args.size, avoid)
    items = []
    for line in lines:
        source, settings = synth.random_voice(rng)
        items.append((line.speech(shuffle, zed=settings.get("accent", "en-us") not in ("en-us", "en-us-nyc")), source, settings))
    kind = "murmur" if args.murmurs else "synth"
    writer = ShardWriter(args.cache, name(args, number))
    for i, x in synth.speak(items):
        line, (_, source, settings) = lines[i], items[i]
        if not synth.usable(x, len(line.text.split())):
            continue
        for variant in range(args.variants):
            writer.add(augment(x, variant / max(1, args.variants - 1)), id=f"{kind}/{number}-{i}", text=line.text, variant=variant,
                       speaker=f"{source}-{settings.get('variant', settings.get('voice'))}", complete=line.complete, context=line.context)
    for i in range(args.size // 40):
        quiet = augment.noise(int(rng.uniform(0.3, 4) * RATE)) * 10 ** rng.uniform(-4.5, -1)
        writer.add(log_mel(quiet).astype(np.float16), id=f"silence/{kind}{number}-{i}", text="", variant=i % args.variants, speaker="noise", complete=True, context="")
    writer.close()
    print(writer.path.name, len(writer.records), round(writer.at / 360000, 2), "h", flush=True)


def eval_sets(args):
    """Unseen voices speaking unseen sentences."""
    rng = np.random.default_rng(EVAL_SEED)
    shuffle = random.Random(EVAL_SEED)
    lines = eval_lines(args.size)
    third = len(lines) // 3
    plans = {"flite-slt": [("flite", {"voice": "slt"})] * third,
             "festival-slt": [("festival", {"voice": "slt", "stretch": 1.0})] * third,
             "espeak-unseen": [("espeak", {"accent": str(rng.choice([synth.HELD_OUT_ACCENT, "en-us", "en-gb"])), "variant": str(rng.choice(synth.HELD_OUT_VARIANTS)),
                                           "pitch": int(rng.integers(30, 70)), "speed": int(rng.integers(130, 180))}) for _ in range(third)]}
    at = 0
    for name, voices in plans.items():
        chosen = lines[at:at + third]
        at += third
        items = [(line.speech(shuffle), source, settings) for line, (source, settings) in zip(chosen, voices)]
        writer = ShardWriter(args.cache, f"eval-{name}-0")
        for i, x in synth.speak(items):
            line = chosen[i]
            writer.add(log_mel(x).astype(np.float16), id=f"{name}/{i}", text=line.text, variant=0, speaker=name, complete=line.complete, context=line.context)
        writer.close()
        print(name, len(writer.records), flush=True)


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--data", default="../../../../shared/data")
    ap.add_argument("--cache", required=True)
    ap.add_argument("--first", type=int, default=0)
    ap.add_argument("--shards", type=int, default=1)
    ap.add_argument("--step", type=int, default=1)
    ap.add_argument("--size", type=int, default=500, help="utterances per shard")
    ap.add_argument("--variants", type=int, default=2)
    ap.add_argument("--murmurs", action="store_true", help="what is said while listening or thinking, alone")
    ap.add_argument("--eval", action="store_true")
    args = ap.parse_args()
    if not Path(args.data).is_dir():
        raise SystemExit(f"No data at {args.data}: give the folder with --data.")
    Path(args.cache).mkdir(parents=True, exist_ok=True)
    if args.eval:
        eval_sets(args)
        return
    avoid = unseen_lines()
    for number in range(args.first, args.first + args.shards * args.step, args.step):
        if not (Path(args.cache) / f"{name(args, number)}.json").exists():
            training_shard(args, number, avoid)


if __name__ == "__main__":
    main()
