"""Length-sorted batches over the cached shards, with the cheap part of the augmentation."""
import numpy as np
import torch
from scipy.signal import lfilter

from cache import load_shards
from features import BINS, bank_for
from model import CHARS

CODE = {c: i for i, c in enumerate(CHARS)}
MILD = 0.3
"""How often the mildest variant is taken without drawing lots."""
WARPED = 0.7
ECHOED = 0.25
COVERED = 0.45
BABBLE = 0.3
WIDTH = bank_for(1.0).sum(0)  # of a mel bin, in FFT bins
REPEAT = {"alnum": 4, "speechocean": 3}
SHARE = {"librispeech": 0.7, "lj": 0.3, "synth": 0.4, "callie": 0.5}


def encode(text):
    """Words to CTC label ids."""
    return [CODE[c] for c in text]


class Corpus:
    """Everything finished in the cache; reopened each epoch, so that late shards join."""

    def __init__(self, folder, *patterns):
        self.items = {}
        for pattern in patterns:
            for records, frames in load_shards(folder, pattern):
                for r in records:
                    self.items.setdefault(r["id"], []).append((frames, r))

    def texts(self):
        """The words of every utterance."""
        return [variants[0][1]["text"] for variants in self.items.values()]

    def draw(self, rng, longest):
        """One epoch: a random variant of each utterance, by corpus weights."""
        out = []
        for name, variants in self.items.items():
            corpus = name.split("/")[0]
            if corpus in SHARE and rng.random() > SHARE[corpus]:
                continue
            for _ in range(REPEAT.get(corpus, 1)):
                frames, r = variants[0 if rng.random() < MILD else rng.integers(len(variants))]
                if r["frames"] <= longest and r["frames"] // 4 > len(r["text"]):
                    out.append((frames, r))
        return out

    def statistics(self, rng, count=1500):
        """Mean and 1/deviation of each mel bin."""
        chosen = rng.choice(len(self.items), min(count, len(self.items)), replace=False)
        names = list(self.items)
        x = np.concatenate([np.asarray(f[r["at"]:r["at"] + r["frames"]], np.float32)[::3] for f, r in (self.items[names[i]][0] for i in chosen)])
        return x.mean(0), 1 / (x.std(0) + 0.1)


def batches(items, rng, seconds, shuffle=True):
    """Groups of similar length holding about ``seconds`` of audio."""
    order = sorted(items, key=lambda item: item[1]["frames"] * rng.uniform(0.93, 1.07))
    group, groups = [], []
    for item in order:
        longest = max(item[1]["frames"], group[-1][1]["frames"] if group else 0)
        if group and longest * (len(group) + 1) > seconds * 100:
            groups.append(group)
            group = []
        group.append(item)
    if group:
        groups.append(group)
    if shuffle:
        rng.shuffle(groups)
    return groups


def warp(mel, rng):
    """Another tempo and another vocal tract: the log-mel stretched a little along time and frequency."""
    times = np.linspace(0, len(mel) - 1, int(len(mel) * rng.uniform(0.9, 1.12)))
    bins = np.clip((np.arange(BINS) - 20) * rng.uniform(0.95, 1.06) + 20, 0, BINS - 1)
    for axis, at in ((0, times), (1, bins)):
        low = np.minimum(at.astype(int), mel.shape[axis] - 2)
        part = (at - low).astype(np.float32)[(slice(None), None) if axis == 0 else slice(None)]
        mel = mel.take(low, axis) * (1 - part) + mel.take(low + 1, axis) * part
    return mel


def mask_spectrum(mel, rng, strength):
    """SpecAugment: stripes of silence in time and frequency on a normalised log-mel."""
    t = len(mel)
    for _ in range(int(rng.integers(0, 3))):
        w = int(rng.integers(1, 16 * strength + 2))
        f = int(rng.integers(0, BINS - w))
        mel[:, f:f + w] = 0
    for _ in range(int(rng.integers(0, 1 + min(6, t // 60)))):
        w = int(rng.integers(1, 2 + 24 * strength))
        s = int(rng.integers(0, max(1, t - w)))
        mel[s:s + w] = 0


def echo(mel, rng):
    """In a room: the power of a log-mel dies away over 0.2 to 0.9 s, 0 to 14 dB below the direct sound."""
    decay = 10 ** (-0.06 / rng.uniform(0.2, 0.9))
    share = 10 ** (-rng.uniform(0, 1.4)) * (1 - decay)
    power = np.exp(mel)
    return np.log(power + share * lfilter([0, 0, 1], [1, -decay], power, axis=0)).astype(np.float32)


def cover(mel, other, rng):
    """Under a noise, 3 to 30 dB below: somebody else, or a hiss of any colour."""
    power = np.exp(mel)
    if rng.random() < BABBLE:
        noise = np.exp(np.resize(np.asarray(other, np.float32), mel.shape))
    else:
        shape = np.maximum(1, 0.7 * WIDTH)  # the more FFT bins, the steadier their sum
        noise = rng.gamma(shape, 1 / shape, mel.shape) * WIDTH * np.linspace(0.05, 1, BINS) ** rng.uniform(-1.5, 0.7)
    level = np.log(power.mean() / noise.mean()) - rng.uniform(0.3, 3) * np.log(10)
    return np.log(power + np.exp(level) * noise).astype(np.float32)


def tensors(group, mean, scale, rng=None, strength=1.0):
    """Padded, normalised mels [B, T, 80], their lengths, and the records."""
    mels = []
    for frames, r in group:
        x = np.asarray(frames[r["at"]:r["at"] + r["frames"]], np.float32)
        if rng is not None:
            if rng.random() < WARPED:
                x = warp(x, rng)
            if rng.random() < ECHOED:
                x = echo(x, rng)
            if rng.random() < COVERED:
                others, o = group[rng.integers(len(group))]
                x = cover(x, others[o["at"]:o["at"] + o["frames"]], rng)
            x = np.maximum(x + rng.uniform(-2.5, 1.5), -13.8)
        x = (x - (x.sum(0) + 50 * mean) / (len(x) + 50)) * scale
        if rng is not None:
            mask_spectrum(x, rng, strength)
        mels.append(x)
    lengths = [len(m) for m in mels]
    out = np.zeros((len(mels), max(lengths), BINS), np.float32)
    for i, m in enumerate(mels):
        out[i, :len(m)] = m
    return torch.from_numpy(out), torch.tensor(lengths), [r for _, r in group]
