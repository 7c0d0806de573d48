"""Caches sounds that are no speech, whose words are none: ``python cache_noise.py --data DATA --cache CACHE``.

Recorded and coloured noises, hum, typing, bumps, chords, breaths, swells, each at a level of its own."""
import argparse
import sys
from pathlib import Path

import numpy as np

from augment import Augmenter
from cache import ShardWriter
from features import RATE, log_mel

sys.path.append(str(Path(__file__).resolve().parents[1] / "vad"))

from noises import KINDS, synthetic_noise  # noqa: E402


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("--data", default="../../../../shared/data")
    ap.add_argument("--cache", required=True)
    ap.add_argument("--count", type=int, default=160)
    ap.add_argument("--seed", type=int, default=3)
    args = ap.parse_args()
    if not Path(args.data).is_dir():
        raise SystemExit(f"No data at {args.data}: give the folder with --data.")
    rng = np.random.default_rng(args.seed)
    augment = Augmenter(Path(args.data) / "noise", args.seed)
    writer = ShardWriter(args.cache, "synth-noise")
    for i in range(args.count):
        n = int(rng.uniform(0.5, 4) * RATE)
        x = augment.noise(n) if i % 2 else synthetic_noise(str(rng.choice(KINDS)), n, rng)
        if rng.random() < 0.3:
            x = augment.room(np.asarray(x, np.float32))
        x = x / (np.abs(x).max() + 1e-6) * 10 ** rng.uniform(-2.5, 0)
        writer.add(log_mel(x).astype(np.float16), id=f"noise/{i}", text="", variant=0, speaker="noise", complete=True, context="")
    writer.close()
    print(writer.path.name, len(writer.records))


if __name__ == "__main__":
    main()
