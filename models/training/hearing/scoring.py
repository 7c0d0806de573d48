"""Word error rates."""
import numpy as np

from model import CHARS


def greedy_ctc(logits):
    """CTC logits [T, 29] to text."""
    best = np.asarray(logits).argmax(-1)
    return " ".join("".join(CHARS[c] for i, c in enumerate(best) if c and (i == 0 or c != best[i - 1])).split())


def distance(a, b):
    """Edit distance of two lists."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]


def word_error(pairs):
    """WER over (reference, hypothesis) pairs."""
    errors = sum(distance(r.split(), h.split()) for r, h in pairs)
    return errors / max(1, sum(len(r.split()) for r, _ in pairs))
