"""Phonemes <-> frames: a monophone hidden Markov model trained from nothing on the recordings themselves.

python align.py --data ../../../../shared/data --cache DIR

Three states per phoneme (stress ignored), an optional pause after every word, mixtures of diagonal Gaussians on
cepstra every 128 samples, Viterbi training from an even segmentation.  The short prompts of the second speaker
make the even start good.  Writes align.json: {speaker/name: {"symbols": […], "durations": [frames of 256]}}.
"""
import argparse
import json
import os
import re
import time

import numpy as np

import dictionary
import signal_spec as spec
from symbols import PAUSES, SPEAKERS, to_symbols

STEP = 128
DIM = 39


def cepstra(x):
    """[T, 39] mel cepstra with differences at 5.3 ms, and log energy per frame."""
    n = len(x) // STEP
    padded = np.pad(x, (300, 600))
    frames = padded[np.arange(n)[:, None] * STEP + np.arange(600)[None]] * np.hamming(600)
    power = np.abs(np.fft.rfft(frames, 1024)) ** 2
    mel = np.linspace(spec.hz_to_mel(60), spec.hz_to_mel(8000), 34)
    at = spec.hz_to_mel(np.arange(513) * spec.RATE / 1024)
    bank = np.maximum(0, 1 - np.abs(at[:, None] - mel[None, 1:-1]) / (mel[1] - mel[0]))
    logs = np.log(power @ bank + 1e-4)
    k = np.arange(32)
    dct = np.cos(np.pi * (k[:, None] + 0.5) * np.arange(13)[None] / 32) * np.sqrt(2 / 32)
    c = logs @ dct
    slope = lambda v: (np.roll(v, -2, 0) * 2 + np.roll(v, -1, 0) - np.roll(v, 1, 0) - np.roll(v, 2, 0) * 2) / 10
    d = slope(c)
    return np.concatenate([c, d * 3, slope(d) * 9], 1).astype(np.float32), logs.mean(1)


def normalise(text):
    """Transcript -> text for to_symbols; a fragment that ends without punctuation ends with a comma."""
    text = re.sub(r"[;:()]|--| - |\u2014", ", ", text).replace("-", " ").strip()
    text = "ay" if text == "A" else text.replace("A.M.", "ay m").replace("P.M.", "p m")
    return text if re.search(r"[.?!][\"']?$", text) else text + ","


def base(symbol):
    return symbol.rstrip("01")


class Model:
    """Mixtures of diagonal Gaussians, one per state; state 0 is the pause."""

    def __init__(self, states, seed=1):
        self.random = np.random.default_rng(seed)
        self.mean = np.zeros((states, 1, DIM))
        self.variance = np.ones((states, 1, DIM))
        self.weight = np.ones((states, 1))

    def scores(self, x, used):
        """Log likelihood of frames [T] under the states in used: [T, len(used)]."""
        m, v, w = self.mean[used], self.variance[used], self.weight[used]
        k = m.shape[1]
        inverse = (1 / v).reshape(-1, DIM).astype(np.float32)
        scaled = (m / v).reshape(-1, DIM).astype(np.float32)
        constant = np.log(w) - 0.5 * (np.log(v).sum(-1) + (m * m / v).sum(-1) + DIM * np.log(2 * np.pi))
        each = x @ scaled.T - 0.5 * (x * x) @ inverse.T + constant.reshape(-1)
        each = each.reshape(len(x), -1, k)
        top = each.max(-1)
        return top + np.log(np.exp(each - top[..., None]).sum(-1))

    def update(self, frames, floor):
        """Re-estimate from the frames of each state (one EM step within the state)."""
        for s, x in enumerate(frames):
            if len(x) < 20:
                continue
            m, v, w = self.mean[s], self.variance[s], self.weight[s]
            logp = (np.log(w)[None] - 0.5 * (((x[:, None] - m) ** 2 / v).sum(-1) + np.log(v).sum(-1)))
            r = np.exp(logp - logp.max(1, keepdims=True))
            r /= r.sum(1, keepdims=True)
            n = r.sum(0) + 1e-3
            self.mean[s] = (r.T @ x) / n[:, None]
            self.variance[s] = np.maximum((r.T @ (x * x)) / n[:, None] - self.mean[s] ** 2, floor)
            self.weight[s] = np.maximum(n / n.sum(), 1e-3)

    def split(self):
        shift = 0.2 * np.sqrt(self.variance)
        self.mean = np.concatenate([self.mean - shift, self.mean + shift], 1)
        self.variance = np.concatenate([self.variance] * 2, 1)
        self.weight = np.concatenate([self.weight] * 2, 1) / 2


def chain(symbols, state):
    """Symbols -> HMM states in order, the symbol each belongs to, and whether it may be entered over a pause."""
    ids, owner, skip = [], [], []
    for i, s in enumerate(symbols):
        if s in PAUSES:
            ids.append(0)
            owner.append(i)
            skip.append(False)
        else:
            jump = i >= 2 and symbols[i - 1] in PAUSES and symbols[i - 1] != "^"
            ids += [state[base(s)] + k for k in range(3)]
            owner += [i] * 3
            skip += [jump, False, False]
    return np.array(ids), np.array(owner), np.array(skip)


def viterbi(scores, skips):
    """Best paths through left-to-right chains: lists of [T, N] scores and [N] skips -> [(state per frame, score)].

    The chains run side by side: one vector operation serves all of a group of like length."""
    t, n = max(len(s) for s in scores), max(s.shape[1] for s in scores)
    count = len(scores)
    every = np.full((t, count, n), -1e9, np.float32)
    jump = np.full((count, n), -1e9, np.float32)
    for i, (s, skip) in enumerate(zip(scores, skips)):
        every[:len(s), i, :s.shape[1]] = s
        jump[i, :len(skip)][skip] = -2.0
    best = np.full((count, n), -1e9, np.float32)
    best[:, 0] = every[0, :, 0]
    come = np.zeros((t, count, n), np.int8)
    one, two = np.full_like(best, -1e9), np.full_like(best, -1e9)
    final = np.zeros(count)
    last = np.array([len(s) - 1 for s in scores])
    end = np.array([s.shape[1] - 1 for s in scores])
    for k in range(1, t):
        one[:, 1:] = best[:, :-1]
        two[:, 2:] = best[:, :-2]
        two[:, 2:] += jump[:, 2:]
        step = one > best
        best = np.where(step, one, best)
        over = two > best
        come[k] = step
        come[k][over] = 2
        best = np.where(over, two, best) + every[k]
        for i in np.flatnonzero(last == k):
            final[i] = best[i, end[i]] / (k + 1)
    out = []
    for i in range(count):
        path, at = np.empty(last[i] + 1, int), int(end[i])
        back = come[:, i]
        for k in range(last[i], -1, -1):
            path[k] = at
            at -= int(back[k, at])
        out.append((path, final[i]))
    return out


def even_start(owner, ids, energy):
    """First segmentation: quiet frames at the ends are pauses, the rest is shared evenly among the states."""
    loud = np.flatnonzero(energy > np.quantile(energy, 0.97) - 5.0)
    first, last = loud[0], loud[-1] + 1
    path = np.zeros(len(energy), int)
    speech = np.flatnonzero(ids > 0)
    path[first:last] = speech[np.arange(last - first) * len(speech) // (last - first)]
    path[last:] = len(ids) - 1
    return path


def load(a, unknown):
    """Utterances: (key, symbols, cepstra, energy)."""
    out = []
    for speaker in SPEAKERS:
        rows, parts = [], []
        with open(os.path.join(a.data, "voice", speaker, "text.tsv"), encoding="utf-8") as f:
            for line in f:
                name, text = line.rstrip("\n").split("\t", 1)
                path = os.path.join(a.cache, speaker, name + ".npz")
                if os.path.exists(path) and not re.search(r"[0-9@#$%&*+/<>=_]", text):
                    symbols, spans = to_symbols(normalise(text), unknown)
                    if spans:
                        rows.append((f"{speaker}/{name}", symbols))
                        parts.append(cepstra(np.load(path)["wave"].astype(np.float32)))
        every = np.concatenate([p[0] for p in parts])
        mean, std = every.mean(0), every.std(0)
        out += [(k, s, (x - mean) / std, e) for (k, s), (x, e) in zip(rows, parts)]
        print(speaker, len(rows), "utterances", len(every), "frames", flush=True)
    return out


def durations(symbols, owner, path, total):
    """Frames of 256 samples per symbol; every phoneme keeps at least one."""
    count = np.bincount(owner[path], minlength=len(symbols))
    ends = np.round(np.cumsum(count) * STEP / spec.HOP).astype(int)
    ends[-1] = total
    d = np.diff(np.concatenate([[0], np.minimum(ends, total)]))
    for i, s in enumerate(symbols):
        if s not in PAUSES and d[i] < 1:
            donor = max(range(max(0, i - 2), min(len(d), i + 3)), key=lambda j: d[j])
            d[i] += 1
            d[donor] -= 1
    return d.tolist()


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--data", default="../../../../shared/data")
    a.add_argument("--cache", default="cache")
    a.add_argument("--pronounce", default="pronounce.pt")
    a.add_argument("--iterations", type=int, default=22)
    a = a.parse_args()
    spell = {}
    if os.path.exists(a.pronounce):
        import torch
        from pronounce import Pronounce, predict
        net = Pronounce()
        net.load_state_dict(torch.load(a.pronounce)["model"])
        spell["net"] = lambda w: predict(net.eval(), [w])[0]

    def phonemes(word):
        known = dictionary.pronounce(word)
        return known if known else spell["net"](word) if spell else []

    data = load(a, phonemes)
    names = sorted({base(s) for _, symbols, _, _ in data for s in symbols if s not in PAUSES})
    state = {p: 1 + 3 * i for i, p in enumerate(names)}
    model = Model(1 + 3 * len(names))
    chains = [chain(symbols, state) for _, symbols, _, _ in data]
    paths = [even_start(owner, ids, e) for (ids, owner, _), (_, _, _, e) in zip(chains, data)]
    order = sorted(range(len(data)), key=lambda i: len(data[i][2]))
    groups = [order[i:i + 24] for i in range(0, len(order), 24)]
    begun, score = time.time(), 0.0
    for iteration in range(a.iterations):
        if iteration:
            found = {}
            for group in groups:
                each = []
                for i in group:
                    used, place = np.unique(chains[i][0], return_inverse=True)
                    each.append(model.scores(data[i][2], used)[:, place])
                found.update(zip(group, viterbi(each, [chains[i][2] for i in group])))
            paths, scores = zip(*(found[i] for i in range(len(data))))
            score = np.mean(scores)
        frames = [[] for _ in model.mean]
        for path, (ids, _, _), (_, _, x, _) in zip(paths, chains, data):
            which = ids[path]
            by_state = np.argsort(which, kind="stable")
            cut = np.flatnonzero(np.diff(which[by_state])) + 1
            for part in np.split(by_state, cut):
                frames[which[part[0]]].append(x[part])
        frames = [np.concatenate(f) if f else np.zeros((0, DIM)) for f in frames]
        if iteration in (8, 12, 16):
            model.split()
        for _ in range(1 if model.mean.shape[1] == 1 else 3):
            model.update(frames, 0.03)
        print(f"iteration {iteration} score {score:.3f} pause {len(frames[0])} frames "
              f"{time.time() - begun:.0f} s", flush=True)
        if iteration and (iteration % 4 == 3 or iteration + 1 == a.iterations):
            out = {}
            for (key, symbols, _, _), (_, owner, _), path in zip(data, chains, paths):
                total = len(np.load(os.path.join(a.cache, key + ".npz"))["mel"])
                out[key] = {"symbols": symbols, "durations": durations(symbols, owner, path, total)}
            for (key, *_), s in zip(data, scores):
                out[key]["score"] = round(float(s), 3)
            with open(os.path.join(a.cache, "align.json"), "w") as f:
                json.dump(out, f)


if __name__ == "__main__":
    main()
