"""Joint decoding, as the product does it: several answers side by side, each judged by the decoder and by how well the
CTC head spells it (Watanabe et al., Hybrid CTC/Attention Architecture, 2017)."""
import numpy as np

from model import CHARS
from tokenizer import COMPLETE, INCOMPLETE

WEIGHT, BEAM, CHOICES = 0.2, 4, 5
"""The weight of the spelling, answers kept, tokens tried after each."""
NEVER = -1e30
CODE = {c: i for i, c in enumerate(CHARS) if i}


class Prefix:
    """How likely the sound begins with some characters: log, and the state to go on from."""

    def __init__(self, logs, on_last, on_blank, last, log):
        self.logs, self.on_last, self.on_blank, self.last, self.log = logs, on_last, on_blank, last, log

    @classmethod
    def empty(cls, logs):
        return cls(logs, np.full(len(logs), NEVER), np.cumsum(logs[:, 0]), None, 0.0)

    def plus(self, symbol):
        """With one more character."""
        spoken = self.logs[:, symbol]
        ready = self.on_blank if symbol == self.last else np.logaddexp(self.on_blank, self.on_last)
        first = spoken[0] if self.last is None else NEVER
        begun = np.logaddexp.reduce(np.append(ready[:-1] + spoken[1:], first))
        last = _stretched(first, ready, spoken)
        return Prefix(self.logs, last, _stretched(NEVER, last, self.logs[:, 0]), symbol, begun)

    def ending(self):
        """The log probability of these characters and no more."""
        return np.logaddexp(self.on_last[-1], self.on_blank[-1])


def _stretched(first, source, stay):
    """x[0] = first, x[t] = log(exp(x[t-1]) + exp(source[t-1])) + stay[t], without a loop."""
    total = np.cumsum(stay)
    return np.logaddexp.accumulate(np.append(first - total[0], source[:-1] - total[:-1])) + total


def log_softmax(logits):
    shifted = logits.astype(np.float64) - logits.max(-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))


def joint(first, step, logs, piece, most=160, weight=WEIGHT, beam=BEAM, choices=CHOICES):
    """(tokens, complete, score, the decoder's log probability of the words alone) of the best answer.

    ``first`` are the logits after the prompt; ``step(parents, tokens)`` keeps those answers, reads a token each and gives
    their logits; ``piece(token, first)`` is its characters or None."""
    paths, best, logits = [((), Prefix.empty(logs), 0.0, 0.0)], ((), True, -np.inf, -np.inf), first[None]
    for _ in range(most):
        branches = []
        for i, (tokens, prefix, score, written) in enumerate(paths):
            row = log_softmax(logits[i])
            for token in np.argsort(-row)[:choices].tolist():
                decoded = score + (1 - weight) * row[token]
                if token in (COMPLETE, INCOMPLETE):
                    whole = decoded + weight * (prefix.ending() - prefix.log)
                    if whole > best[2]:
                        best = tokens, token == COMPLETE, whole, written
                    continue
                text = piece(token, not tokens)
                if not text or any(c not in CODE for c in text):
                    continue
                longer = prefix
                for c in text:
                    longer = longer.plus(CODE[c])
                branches.append((decoded + weight * (longer.log - prefix.log), i, tokens + (token,), longer, written + row[token]))
        branches.sort(key=lambda branch: -branch[0])
        if not branches or branches[0][0] <= best[2]:
            break
        kept = branches[:beam]
        paths = [(tokens, prefix, score, written) for score, _, tokens, prefix, written in kept]
        logits = step([branch[1] for branch in kept], [branch[2][-1] for branch in kept])
    return best
