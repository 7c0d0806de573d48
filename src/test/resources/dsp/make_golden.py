"""Writes the golden values beside this file: python3 make_golden.py (numpy only, little-endian float32)."""
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent


def save(name, values):
    np.asarray(values, "<f4").tofile(HERE / f"{name}.f32")


def sound(rate, seconds):
    """A rising tone with overtones, noise, and a silent stretch."""
    t = np.arange(int(rate * seconds)) / rate
    phase = 2 * np.pi * (120 * t + 400 * t ** 2)
    x = 0.4 * np.sin(phase) + 0.2 * np.sin(3 * phase) + 0.1 * np.sin(7 * phase)
    x += 0.01 * np.random.default_rng(7).standard_normal(len(t))
    x[len(t) // 3:len(t) // 2] = 0
    return x.astype(np.float32)


def mel(x, rate=16000, frame=400, hop=160, fft=512, bins=80, low=20.0, high=7600.0, floor=1e-6):
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(frame) / frame)
    frames = np.stack([x[i:i + frame] * window for i in range(0, len(x) - frame + 1, hop)])
    power = np.abs(np.fft.rfft(frames, fft)) ** 2
    corners = np.linspace(*(2595 * np.log10(1 + f / 700) for f in np.array([low, high])), bins + 2)
    corners = 700 * (10 ** (corners / 2595) - 1)
    hz = np.arange(fft // 2 + 1) * rate / fft
    bank = [np.interp(hz, corners[b:b + 3], [0, 1, 0], 0, 0) for b in range(bins)]
    return np.log(power @ np.array(bank).T + floor)


def istft(log_magnitude, angle, fft=1024, hop=256):
    window = np.hanning(fft + 1)[:-1]
    frames = np.fft.irfft(np.exp(log_magnitude) * np.exp(1j * angle), fft) * window
    total, weight = np.zeros((2, fft + hop * len(frames)))
    for i, values in enumerate(frames):
        total[i * hop:i * hop + fft] += values
        weight[i * hop:i * hop + fft] += window ** 2
    return (total / np.maximum(weight, 1e-3))[fft // 2:fft // 2 + hop * len(frames)]


def main():
    x = sound(16000, 0.25)
    save("mel_samples", x)
    save("mel_features", mel(x.astype(np.float64)))
    noise = np.random.default_rng(11)
    log_magnitude = np.float32(noise.normal(-2, 2, (6, 513)))
    angle = np.float32(noise.uniform(-np.pi, np.pi, (6, 513)))
    save("istft_features", np.concatenate([log_magnitude, angle], 1))
    save("istft_samples", istft(log_magnitude.astype(np.float64), angle.astype(np.float64)))


if __name__ == "__main__":
    main()
