"""Makes few voices sound like many: speed and pitch, vocal-tract length, rooms, telephone lines, noises, microphones."""
from pathlib import Path

import numpy as np
import soundfile
from scipy.fft import irfft, next_fast_len, rfft

from features import BINS, RATE, WARPS, log_mel


def resample(x, ratio):
    """Resamples by the Fourier method; the result has about ``len(x) * ratio`` samples."""
    n = next_fast_len(len(x), real=True)
    m = max(2, int(round(n * ratio)))
    m = next_fast_len(m, real=True)
    spectrum = rfft(np.pad(x, (0, n - len(x))))
    out = np.zeros(m // 2 + 1, spectrum.dtype)
    k = min(len(out), len(spectrum))
    out[:k] = spectrum[:k]
    return (irfft(out, m) * (m / n))[:int(round(len(x) * m / n))].astype(np.float32)


def to_rate(x, rate):
    """Brings a recording to 16 kHz mono float32."""
    x = np.asarray(x, np.float32)
    if x.ndim > 1:
        x = x.mean(1)
    return x if rate == RATE else resample(x, RATE / rate)


def trim(x, margin=0.12, drop_db=38):
    """Cuts leading and trailing silence down to ``margin`` seconds."""
    if len(x) < 800:
        return x
    size = 320
    energy = np.square(x[:len(x) // size * size].reshape(-1, size)).mean(1) + 1e-10
    loud = np.flatnonzero(10 * np.log10(energy) > 10 * np.log10(energy.max()) - drop_db)
    start = max(0, int(loud[0] * size - margin * RATE))
    end = min(len(x), int((loud[-1] + 1) * size + margin * RATE))
    return x[start:end]


class Augmenter:
    """Random distortions of one utterance. ``strength`` 0 is mild, 1 is everything."""

    def __init__(self, noise_folder, seed):
        self.rng = np.random.default_rng(seed)
        self.noises = []
        for path in sorted(Path(noise_folder).glob("*.flac")):
            x, rate = soundfile.read(path, dtype="float32")
            self.noises.append(to_rate(x, rate))

    def noise(self, n):
        """A stretch of background noise with unit power: recorded, coloured, or both."""
        rng = self.rng
        source = self.noises[rng.integers(len(self.noises))]
        start = rng.integers(max(1, len(source) - n))
        x = np.resize(source[start:start + n], n).astype(np.float32)
        if rng.random() < 0.4:
            spectrum = rfft(x)
            f = np.linspace(0, 1, len(spectrum)) + 0.01
            x = irfft(spectrum * f ** rng.uniform(-0.8, 0.6), n).astype(np.float32)
        return x / (np.sqrt(np.mean(x ** 2)) + 1e-7)

    def room(self, x):
        """A synthetic room: a direct path and an exponentially dying tail of noise."""
        rng = self.rng
        rt = rng.uniform(0.08, 0.5)
        length = int(rt * RATE)
        tail = rng.standard_normal(length) * np.exp(-6.9 * np.arange(length) / length)
        tail[:int(rng.uniform(0.001, 0.012) * RATE)] = 0
        tail *= 10 ** (-rng.uniform(3, 16) / 20) / (np.sqrt(np.sum(tail ** 2)) + 1e-7)
        tail[0] = 1
        n = next_fast_len(len(x) + length, real=True)
        return irfft(rfft(x, n) * rfft(tail, n), n)[:len(x) + length // 4].astype(np.float32)

    def telephone(self, x):
        """Band limits: the telephone's 300–3400 Hz or a dull microphone."""
        rng = self.rng
        spectrum = rfft(x)
        f = np.linspace(0, RATE / 2, len(spectrum))
        low, high = (rng.uniform(100, 320), rng.uniform(3300, 3900)) if rng.random() < 0.6 else (rng.uniform(30, 150), rng.uniform(4000, 7000))
        gain = 1 / (1 + np.exp(-(f - low) / 30)) / (1 + np.exp((f - high) / 100))
        return irfft(spectrum * gain, len(x)).astype(np.float32)

    def tilt(self):
        """A smooth random equaliser, added to the log-mel."""
        points = self.rng.normal(0, 0.9, 5)
        return np.interp(np.linspace(0, 4, BINS), np.arange(5), points).astype(np.float32)

    def __call__(self, x, strength):
        """One augmented log-mel [frames, 80] as float16."""
        rng = self.rng
        if rng.random() < 0.5 + 0.4 * strength:
            x = resample(x, rng.uniform(0.87, 1.16) if strength < 0.5 else rng.uniform(0.8, 1.25))
        x = np.concatenate([np.zeros(int(rng.exponential(0.12) * RATE) % 12000), x, np.zeros(int(rng.exponential(0.2) * RATE) % 16000)]).astype(np.float32)
        x = x / (np.abs(x).max() + 1e-6)
        if rng.random() < 0.15 + 0.4 * strength:
            x = self.room(x)
        if rng.random() < 0.05 + 0.2 * strength:
            x = self.telephone(x)
        power = np.sqrt(np.mean(x ** 2)) + 1e-7
        if rng.random() < 0.35 + 0.45 * strength:
            x = x + self.noise(len(x)) * power * 10 ** (-rng.uniform(18 - 15 * strength, 40 - 10 * strength) / 20)
        else:
            x = x + rng.standard_normal(len(x)).astype(np.float32) * power * 10 ** (-rng.uniform(35, 65) / 20)
        x = x * (10 ** (-rng.uniform(0, 24) / 20) / (np.abs(x).max() + 1e-6))
        warp = rng.choice(WARPS) if rng.random() < 0.6 + 0.3 * strength else 1.0
        mel = log_mel(x, warp)
        if rng.random() < 0.4 + 0.4 * strength:
            mel = np.maximum(mel + self.tilt(), np.log(1e-6))
        return mel.astype(np.float16)
