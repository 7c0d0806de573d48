"""Recordings, noises and labelled mixtures for training and measuring voice activity.

``build_cache`` decodes the speech and noise folders once; ``Mixer`` makes endless labelled scenes
from them: sentences with silences between, a room, one or two noises at -5...30 dB, and a gain of
-35...0 dBFS. A label is 1 where the *clean* speech carries energy.

Held out of training: speakers (see ``held_out``) and the noises in HELD_OUT_NOISES; the kinds of
synthetic noise in HELD_OUT_KINDS.
"""

import csv
import os
import sys

import numpy as np
import soundfile
from scipy.signal import fftconvolve, lfilter, resample_poly

from model import CHUNK, CONTEXT, RATE
from noises import KINDS, synthetic_noise

HELD_OUT_NOISES = ("kitchen", "exercise_bike")
HELD_OUT_KINDS = ("arpeggio", "bumps")


# --- reading ---------------------------------------------------------------------------------------

def _read(path):
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    samples = samples.mean(1)
    if rate != RATE:
        divisor = np.gcd(rate, RATE)
        samples = resample_poly(samples, RATE // divisor, rate // divisor)
    return samples.astype(np.float32)


def _utterances(root):
    """Yield (path, corpus, speaker) of every speech file that is used."""
    for name in sorted(os.listdir(os.path.join(root, "librispeech-251"))):
        if name.endswith(".opus"):
            yield os.path.join(root, "librispeech-251", name), "libri", name.split("-")[0]
    with open(os.path.join(root, "librispeech-clean-5", "text.tsv"), encoding="utf-8") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield os.path.join(root, "librispeech-clean-5", row[0] + ".opus"), "libri", row[2]
    with open(os.path.join(root, "speechocean762", "utt2spk"), encoding="utf-8") as file:
        for line in file:
            name, speaker = line.split()
            yield os.path.join(root, "speechocean762", name + ".opus"), "ocean", speaker


def held_out(corpus, speakers):
    """The speakers of a corpus kept for measuring: 20 of speechocean762, 40 of LibriSpeech."""
    count = {"ocean": 20, "libri": 40}[corpus]
    ordered = sorted(speakers)
    step = max(1, len(ordered) // count)
    return set(ordered[step // 2::step][:count])


def build_cache(data, cache, share=0.4, seed=1):
    """Decode a share of the speech and all noises into one .npz of int16; return its path."""
    path = os.path.join(cache, "vad-audio.npz")
    if os.path.exists(path):
        return path
    if not os.path.isdir(os.path.join(data, "speech")):
        sys.exit(f"No speech under {data}: name the data folder with --data.")
    os.makedirs(cache, exist_ok=True)
    rng = np.random.default_rng(seed)
    entries = list(_utterances(os.path.join(data, "speech")))
    speakers = {}
    for _, corpus, speaker in entries:
        speakers.setdefault(corpus, set()).add(speaker)
    kept_out = {corpus: held_out(corpus, names) for corpus, names in speakers.items()}
    arrays, meta = [], []
    for file, corpus, speaker in entries:
        test = speaker in kept_out[corpus]
        if not test and rng.random() > share or test and rng.random() > 0.35:
            continue
        samples = _read(file)
        if len(samples) < RATE // 3 or np.abs(samples).max() < 0.01:
            continue
        arrays.append((np.clip(samples / np.abs(samples).max() * 0.9, -1, 1) * 32767).astype(np.int16))
        meta.append((corpus, speaker, int(test)))
    noises, names = [], []
    for name in sorted(os.listdir(os.path.join(data, "noise"))):
        if name.endswith(".flac"):
            samples = _read(os.path.join(data, "noise", name))
            noises.append((samples / np.abs(samples).max() * 32000).astype(np.int16))
            names.append(name.split(".")[0])
    np.savez(path, speech=np.concatenate(arrays), speech_ends=np.cumsum([len(a) for a in arrays]),
             test=np.array([m[2] for m in meta]), speakers=np.array([m[0] + ":" + m[1] for m in meta]),
             noise=np.concatenate(noises), noise_ends=np.cumsum([len(a) for a in noises]), noise_names=np.array(names))
    return path


# --- labels ----------------------------------------------------------------------------------------

def speech_mask(samples):
    """For every 10 ms of a clean sentence: does it carry speech? Short gaps (< 100 ms) are speech."""
    step = RATE // 100
    count = len(samples) // step
    voice = lfilter([1, -0.95], [1], samples[:count * step])
    level = 10 * np.log10((voice.reshape(count, step) ** 2).mean(1) + 1e-10)
    plain = 10 * np.log10((samples[:count * step].reshape(count, step) ** 2).mean(1) + 1e-10)
    floor, loud = np.percentile(level, 8), np.percentile(level, 92)
    floor_plain, loud_plain = np.percentile(plain, 8), np.percentile(plain, 92)
    active = (level > max(loud - 22, min(floor + 14, loud - 12))) | \
             (plain > max(loud_plain - 22, min(floor_plain + 14, loud_plain - 12)))
    return _fill(_fill(active, 10, True), 4, False)


def _fill(mask, shortest, value):
    """Set inner runs of ``not value`` shorter than ``shortest`` to ``value``."""
    mask = mask.copy()
    edges = np.flatnonzero(np.diff(np.concatenate([[value], mask, [value]]).astype(np.int8)))
    for start, end in zip(edges[::2], edges[1::2]):
        if end - start < shortest:
            mask[start:end] = value
    return mask


# --- mixing ----------------------------------------------------------------------------------------

class Mixer:
    """Endless labelled scenes of ``seconds`` each, from training or from held-out material.

    ``ratio`` is the range of speech over noise in dB.
    """

    def __init__(self, path, test=False, seconds=10.0, seed=1, ratio=(-5, 30)):
        cache = np.load(path)
        self.ratio = ratio
        self.rng = np.random.default_rng(seed)
        self.chunks = int(seconds * RATE) // CHUNK
        self.samples = self.chunks * CHUNK
        speech, ends = cache["speech"], cache["speech_ends"]
        starts = np.concatenate([[0], ends[:-1]])
        self.utterances = [speech[a:b] for a, b, t in zip(starts, ends, cache["test"]) if bool(t) == test]
        noise, ends = cache["noise"], cache["noise_ends"]
        starts = np.concatenate([[0], ends[:-1]])
        self.noises = [noise[a:b] for a, b, name in zip(starts, ends, cache["noise_names"])
                       if (name in HELD_OUT_NOISES) == test]
        self.kinds = HELD_OUT_KINDS if test else [k for k in KINDS if k not in HELD_OUT_KINDS]

    def _noise(self):
        if self.rng.random() < 0.5:
            source = self.noises[self.rng.integers(len(self.noises))]
            start = self.rng.integers(len(source))
            piece = np.concatenate([source, source])[start:start + self.samples]
            piece = np.resize(piece, self.samples).astype(np.float32)
            if self.rng.random() < 0.3:
                piece = lfilter([1, -self.rng.uniform(-0.9, 0.9)], [1], piece)
        else:
            piece = synthetic_noise(self.kinds[self.rng.integers(len(self.kinds))], self.samples, self.rng)
        if self.rng.random() < 0.3:  # begins or ends inside the scene
            cut = self.rng.integers(self.samples)
            piece = piece.copy()
            if self.rng.random() < 0.5:
                piece[:cut] = 0
            else:
                piece[cut:] = 0
        return piece

    def scene(self):
        """(samples f32[64 + chunks*512], labels f32[chunks], weight f32[chunks]).

        The weight is below one where a chunk is half speech, half not.
        """
        rng = self.rng
        clean, mask = np.zeros(self.samples, np.float32), np.zeros(self.samples // 160 + 1, bool)
        position = int(rng.exponential(1.0) * RATE)
        quiet = rng.random() < 0.06  # scenes without any speech
        while position < self.samples and not quiet:
            source = self.utterances[rng.integers(len(self.utterances))].astype(np.float32) / 32768
            if rng.random() < 0.35:  # a short answer: a piece of the sentence
                length = int(rng.uniform(0.4, 1.5) * RATE)
                at = rng.integers(max(1, len(source) - length))
                source = source[at:at + length]
            voiced = speech_mask(source)
            if not voiced.any():
                continue
            if rng.random() < 0.25:  # telephone or cheap microphone
                source = lfilter([1, -rng.uniform(0.3, 0.95)], [1, -rng.uniform(-0.3, 0.5)], source)
            position = position // 160 * 160
            piece = min(len(source) // 160 * 160, self.samples - position)
            clean[position:position + piece] += source[:piece] * 10 ** (rng.uniform(-6, 6) / 20)
            mask[position // 160:(position + piece) // 160] |= voiced[:piece // 160]
            position += piece + int(min(rng.exponential(0.9), 5) * RATE)
        if rng.random() < 0.35:
            length = int(RATE * rng.uniform(0.1, 0.5))
            tail = rng.standard_normal(length) * 10 ** (-3 * np.arange(length) / length) * rng.uniform(0.01, 0.12)
            tail[0] = 1
            clean = fftconvolve(clean, tail.astype(np.float32))[:self.samples]
        voice_power = (clean[np.repeat(mask, 160)[:self.samples]] ** 2).mean() if mask.any() else 0.01
        mixed = clean.copy()
        for _ in range(rng.choice([1, 1, 2])):
            noise = self._noise()
            power = np.percentile((noise[:self.samples // 1600 * 1600].reshape(-1, 1600) ** 2).mean(1), 85) + 1e-9
            mixed += noise * np.sqrt(voice_power / power * 10 ** (-rng.uniform(*self.ratio) / 10))
        mixed += rng.standard_normal(self.samples) * np.sqrt(voice_power) * 10 ** (-rng.uniform(30, 70) / 20)
        peak = np.abs(mixed).max() + 1e-9
        mixed = np.clip(mixed / peak * 10 ** (rng.uniform(-35, 2) / 20), -1, 1)
        if rng.random() < 0.3:
            mixed = np.round(mixed * 32768) / 32768
        share = np.repeat(mask, 160)[:self.samples].reshape(self.chunks, CHUNK).mean(1)
        labels = (share >= 0.5).astype(np.float32)
        weight = np.where((share > 0.15) & (share < 0.85), 0.4, 1.0).astype(np.float32)
        return np.concatenate([np.zeros(CONTEXT), mixed]).astype(np.float32), labels, weight

    def batch(self, size):
        scenes = [self.scene() for _ in range(size)]
        return tuple(np.stack(part) for part in zip(*scenes))
