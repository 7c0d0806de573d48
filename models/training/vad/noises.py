"""Synthetic noises: hum, typing, bumps, chords, breaths, swells."""
import numpy as np
from scipy.signal import lfilter

RATE = 16000


def _tones(rng, n, notes, length):
    out = np.zeros(n, np.float32)
    time = np.arange(length) / RATE
    for start, pitches in notes:
        piece = min(length, n - start)
        if piece <= 0:
            continue
        envelope = np.exp(-time[:piece] * rng.uniform(0.8, 5)) * np.minimum(1, time[:piece] * rng.uniform(20, 300))
        for pitch in pitches:
            for harmonic in range(1, rng.integers(2, 7)):
                if pitch * harmonic < RATE / 2:
                    out[start:start + piece] += envelope * np.sin(
                        2 * np.pi * pitch * harmonic * time[:piece] + rng.uniform(0, 6)) / harmonic ** rng.uniform(0.7, 2)
    return out


def synthetic_noise(kind, n, rng):
    """``n`` samples of one kind of noise, about unit level while it sounds."""
    white = rng.standard_normal(n).astype(np.float32)
    if kind == "coloured":
        return lfilter([1], [1, -rng.uniform(-0.5, 0.98)], white)
    if kind == "hum":
        time = np.arange(n) / RATE
        base = rng.choice([50, 60, 100, 120]) * rng.uniform(0.99, 1.01)
        out = sum(np.sin(2 * np.pi * base * h * time + rng.uniform(0, 6)) * rng.uniform(0.1, 1) / h for h in range(1, 12))
        return (out + 0.05 * white).astype(np.float32)
    if kind in ("typing", "bumps"):
        out = np.zeros(n, np.float32)
        position = 0
        while True:
            position += int(rng.exponential(RATE * (0.12 if kind == "typing" else 0.6))) + 300
            length = rng.integers(200, 1200) if kind == "typing" else rng.integers(1500, 7000)
            if position + length >= n:
                return out
            burst = rng.standard_normal(length) * np.exp(-np.arange(length) / (length / rng.uniform(3, 8)))
            pole = rng.uniform(-0.6, 0.4) if kind == "typing" else rng.uniform(0.85, 0.99)
            burst = lfilter([1 - abs(pole)], [1, -pole], burst)
            out[position:position + length] += burst * rng.uniform(0.3, 1) / (np.abs(burst).max() + 1e-6)
    if kind in ("chords", "arpeggio"):
        gap = int(RATE * rng.uniform(0.12, 0.35 if kind == "arpeggio" else 1.5))
        root = rng.uniform(80, 400)
        scale = root * 2 ** (np.array([0, 2, 4, 5, 7, 9, 11, 12, 14, 16, 19]) / 12)
        size = 1 if kind == "arpeggio" else int(rng.integers(1, 5))
        notes = [(start, rng.choice(scale, size)) for start in range(0, n, gap)]
        return _tones(rng, n, notes, int(gap * rng.uniform(1, 2.5)))
    if kind == "breaths":
        out = np.zeros(n, np.float32)
        position = int(rng.uniform(0, RATE * 2))
        while position < n:
            length = int(RATE * rng.uniform(0.25, 1.0))
            piece = min(length, n - position)
            burst = lfilter([1, -rng.uniform(0, 0.95)], [1, rng.uniform(-0.6, 0.3)], rng.standard_normal(length))
            out[position:position + piece] = (burst * np.sin(np.pi * np.arange(length) / length) ** 2)[:piece]
            position += length + int(RATE * rng.uniform(0.5, 3))
        return out
    if kind == "swell":
        knots = np.arange(0, n + 4000, 4000)
        slow = np.interp(np.arange(n), knots, rng.uniform(0, 1, len(knots)))
        return (lfilter([1], [1, -rng.uniform(0, 0.95)], white) * slow).astype(np.float32)
    raise ValueError(kind)


KINDS = ("coloured", "hum", "typing", "bumps", "chords", "arpeggio", "breaths", "swell")
