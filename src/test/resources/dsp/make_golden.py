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


def htk(hz):
    return 2595 * np.log10(1 + np.asarray(hz) / 700)


def slaney(hz):
    hz = np.asarray(hz, float)
    return np.where(hz < 1000, 3 * hz / 200, 15 + 27 * np.log(np.maximum(hz, 1) / 1000) / np.log(6.4))


def bank(scale, rate, fft, bins, low, high, area):
    """[bins, fft / 2 + 1]; corners are found by searching the scale, not by inverting its formula."""
    fine = np.linspace(low, high, 2_000_001)
    corners = np.interp(np.linspace(scale(low), scale(high), bins + 2), scale(fine), fine)
    hz = np.arange(fft // 2 + 1) * rate / fft
    rows = [np.interp(hz, corners[b:b + 3], [0, 1, 0], 0, 0) for b in range(bins)]
    if area:
        rows = [row * 2 / (corners[b + 2] - corners[b]) for b, row in enumerate(rows)]
    return np.array(rows)


def gemma4(x):
    """feature_extraction_gemma4.py: semicausal frames of 320 (unfolded as 321), magnitude, ln(mel + 0.001)."""
    n = len(x)
    x = np.concatenate([np.zeros(160), x, np.zeros(-n % 128)])
    frames = np.lib.stride_tricks.sliding_window_view(x, 321)[::160][:, :-1] * (np.hanning(321)[:-1])
    features = np.log(np.abs(np.fft.rfft(frames, 512)) @ bank(htk, 16000, 512, 128, 0, 8000, False).T + 0.001)
    sound = np.zeros(len(x), bool)
    sound[160:160 + n] = True
    return features * sound[np.arange(len(frames)) * 160 + 320][:, None]


def gemma3n(x):
    """feature_extraction_gemma3n.py: frames of 512 (unfolded as 513), HTK pre-emphasis, ln(max(mel, 1e-5))."""
    frames = np.lib.stride_tricks.sliding_window_view(x, 513)[::160]
    frames = np.concatenate([frames[:, :1] * 0.03, frames[:, 1:-1] - 0.97 * frames[:, :-2]], 1)
    spectrum = np.abs(np.fft.rfft(frames * np.hanning(513)[:-1], 1024))
    return np.log(np.maximum(spectrum @ bank(htk, 16000, 1024, 128, 125, 7600, False).T, 1e-5))


def nemo(x):
    """NeMo: pre-emphasis, centred frames of 400 in 512, power, Slaney, ln(x + 2^-24), per-bin normalisation."""
    valid = len(x) // 160
    x = np.concatenate([x[:1], x[1:] - 0.97 * x[:-1]])
    x = np.pad(x, 256)
    window = np.pad(np.hanning(400), 56)
    frames = np.lib.stride_tricks.sliding_window_view(x, 512)[::160] * window
    features = np.log(np.abs(np.fft.rfft(frames)) ** 2 @ bank(slaney, 16000, 512, 128, 0, 8000, True).T + 2 ** -24)
    sound = features[:valid]
    features = (features - sound.mean(0)) / (sound.std(0, ddof=1) + 1e-5)
    features[valid:] = 0
    return features


def whisper(x, bins=80):
    """pipecat's _whisper_features.py: reflect-centred frames of 400, power, Slaney, log10, last frame dropped."""
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(x, 200, "reflect"), 400)[::160] * np.hanning(401)[:-1]
    power = (np.abs(np.fft.rfft(frames)) ** 2)[:-1]
    features = np.log10(np.maximum(power @ bank(slaney, 16000, 400, bins, 0, 8000, True).T, 1e-10))
    return (np.maximum(features, features.max() - 8) + 4) / 4


def voxtral(x):
    """Whisper's 128 bins over half a minute, zeros after the sound; the first 24 of its 3000 frames."""
    return whisper(np.concatenate([x, np.zeros(480000 - len(x))]), 128)[:24]


def granite(x):
    """feature_extraction_granite_speech.py: windows of 400 in 512, HTK, log10, two frames in a row as one."""
    window = np.pad(np.hanning(401)[:-1], 56)
    frames = np.lib.stride_tricks.sliding_window_view(np.pad(x, 256, "reflect"), 512)[::160] * window
    power = np.abs(np.fft.rfft(frames)) ** 2 @ bank(htk, 16000, 512, 80, 0, 8000, False).T
    features = np.log10(np.maximum(power, 1e-10))
    features = np.maximum(features, features.max() - 8) / 4 + 1
    return features[:len(features) // 2 * 2].reshape(-1, 160)


def istft(log_magnitude, angle, fft=1024, hop=256, lead=None):
    lead = fft // 2 if lead is None else lead
    window = np.hanning(fft + 1)[:-1]
    frames = np.fft.irfft(np.exp(log_magnitude) * np.exp(1j * angle), fft) * window
    total, weight = np.zeros((2, fft + hop * len(frames)))
    for i, values in enumerate(frames):
        total[i * hop:i * hop + fft] += values
        weight[i * hop:i * hop + fft] += window ** 2
    return (total / np.maximum(weight, 1e-3))[lead:lead + hop * len(frames)]


def main():
    x = sound(16000, 0.25)
    save("mel_samples", x)
    save("mel_features", mel(x.astype(np.float64)))
    for recipe in (gemma4, gemma3n, nemo, whisper, voxtral, granite):
        save(f"mel_{recipe.__name__}", recipe(x[:3500].astype(np.float64)))
    noise = np.random.default_rng(11)
    log_magnitude = np.float32(noise.normal(-2, 2, (6, 513)))
    angle = np.float32(noise.uniform(-np.pi, np.pi, (6, 513)))
    save("istft_features", np.concatenate([log_magnitude, angle], 1))
    save("istft_samples", istft(log_magnitude.astype(np.float64), angle.astype(np.float64)))
    log_magnitude = np.float32(noise.normal(-2, 2, (6, 641)))
    angle = np.float32(noise.uniform(-np.pi, np.pi, (6, 641)))
    save("istft_same_features", np.concatenate([log_magnitude, angle], 1))
    save("istft_same_samples",
         istft(log_magnitude.astype(np.float64), angle.astype(np.float64), 1280, 320, (1280 - 320) // 2))


if __name__ == "__main__":
    main()
