"""Batches of cached strips.

    for pixels, widths, latex in batches("/path/cache", seed=epoch):
        # pixels f32 [B, 1, 48, W] torch tensor, ink 1, paper 0, augmented; W a multiple of 16
        # widths  list of the true widths (the rest of W is blank paper; no mask is needed)
        # latex   list of B strings

Strips of nearly one width go together, so there is little padding. ``batches`` reads every complete
shard that is in the folder when it is called, so a cache that still grows is used as it grows.
``held_out(cache, name)`` gives the same, without augmentation, of one held-out set: print, font,
symbols or camera.
"""

import glob
import os

import numpy as np
import torch


def _shard(path):
    """[(strip uint8 [48, W], latex)] of a shard, strips as views of a memory map."""
    pixels = np.load(path[:-4] + ".npy", mmap_mode="r")
    with open(path, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    return [(pixels[:, int(start):int(start) + int(width)], latex) for start, width, _, latex in rows]


def _padded(width):
    step = 16 if width <= 256 else 32 if width <= 512 else 64
    return -(-width // step) * step


def _augment(strip, rng):
    """Ink strength, thickness of tone, vertical shift, a little noise, rarely a missing spot."""
    ink = strip.astype(np.float32) / 255
    if rng.random() < 0.6:
        ink = np.clip(ink * rng.uniform(0.6, 1.5), 0, 1) ** rng.uniform(0.7, 1.5)
    if rng.random() < 0.5:
        ink = np.roll(ink, rng.integers(-3, 4), axis=0)
    if rng.random() < 0.3:
        ink = np.clip(ink + rng.standard_normal(ink.shape, dtype=np.float32) * rng.uniform(0, 0.08), 0, 1)
    if rng.random() < 0.1:
        y, x = rng.integers(48), rng.integers(ink.shape[1])
        ink[y:y + rng.integers(2, 5), x:x + rng.integers(2, 5)] = rng.choice([0.0, 1.0])
    return ink


def _batch(examples, rng):
    wide = max(_padded(strip.shape[1]) for strip, _ in examples)
    pixels = np.zeros((len(examples), 1, 48, wide), np.float32)
    for i, (strip, _) in enumerate(examples):
        pixels[i, 0, :, :strip.shape[1]] = _augment(strip, rng) if rng else strip.astype(np.float32) / 255
    return torch.from_numpy(pixels), [strip.shape[1] for strip, _ in examples], [latex for _, latex in examples]


def _grouped(examples, columns, rng):
    """Groups of one padded width holding about ``columns`` columns each."""
    by_width = {}
    for index in rng.permutation(len(examples)) if rng else range(len(examples)):
        by_width.setdefault(_padded(examples[index][0].shape[1]), []).append(examples[index])
    groups = []
    for width, members in by_width.items():
        size = max(4, min(64, columns // width))
        groups += [members[i:i + size] for i in range(0, len(members), size)]
    return [groups[i] for i in rng.permutation(len(groups))] if rng else groups


def batches(cache, seed=0, columns=6400, shards=None):
    """One pass over the training shards (or over ``shards`` of them, chosen at random)."""
    rng = np.random.default_rng(seed)
    paths = sorted(glob.glob(os.path.join(cache, "train-*.tsv")))
    if not paths:
        raise SystemExit(f"No training strips under {cache}: run cache.py first.")
    if shards and shards < len(paths):
        paths = [paths[i] for i in rng.permutation(len(paths))[:shards]]
    examples = [example for path in paths for example in _shard(path)]
    for group in _grouped(examples, columns, rng):
        yield _batch(group, rng)


def held_out(cache, name, columns=6400):
    """Batches of a held-out set, in a fixed order."""
    for group in _grouped(_shard(os.path.join(cache, f"test-{name}.tsv")), columns, None):
        yield _batch(group, None)
