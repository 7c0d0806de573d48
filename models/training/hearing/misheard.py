"""Text that looks as if it had been heard badly: rows of CTC-like character probabilities made from words alone.

They teach the decoder sentences in number, and to mend what the characters get wrong."""
import numpy as np
import torch

from model import CHARS

SIMILAR = ["aeiouy", "ptkbdg", "szcxjfvh", "mnlrw", " '"]
CODE = {c: i for i, c in enumerate(CHARS)}


def _swap(c, rng):
    """A character that c may be taken for."""
    for group in SIMILAR:
        if c in group and rng.random() < 0.7:
            return group[rng.integers(len(group))]
    return CHARS[rng.integers(1, len(CHARS))]


def rows(text, rng):
    """[N, 29] probabilities of the characters of ``text``, with errors at a random rate."""
    rate = rng.uniform(0, 0.45) ** 1.2
    out = []
    for c in text or " ":
        u = rng.random()
        if u < rate * 0.35 and len(text) > 1:
            continue
        heard = _swap(c, rng) if u < rate else c
        for name in [heard] + ([CHARS[rng.integers(1, len(CHARS))]] if u > 1 - rate * 0.15 else []):
            row = np.zeros(len(CHARS), np.float32)
            sure = rng.uniform(0.35, 1) if rng.random() < rate * 2 else rng.uniform(0.85, 1)
            row[CODE[name]] += sure
            row[0] += (1 - sure) * 0.5
            row[CODE[c]] += (1 - sure) * 0.3
            row[CODE[_swap(c, rng)]] += (1 - sure) * 0.2
            out.append(row)
    if not out:
        out.append(np.eye(len(CHARS), dtype=np.float32)[CODE[" "]])
    return torch.from_numpy(np.stack(out))
