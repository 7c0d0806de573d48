"""Recordings -> cached frames: envelope, pitch, voicing and the phase of the fundamental.

python features.py --data ../../../../shared/data --cache DIR [--speaker lj]

Per recording NAME.npz holds
  wave   f16[T*256]  24 kHz samples, level 0.05 rms where there is speech
  mel    f16[T, 80]  78 bands of the pitch-adaptive spectral envelope, normalised ln f0, voicing
  phase  f64[T+1]    cycles of the fundamental at the frame centres (continued through unvoiced stretches)
The envelope follows CheapTrick (Morise 2015): a window of three periods, smoothing over 2/3 f0, a lifter.
The pitch is the best path through normalised autocorrelations; its phase is then read off the recording by
heterodyning, so that pulses made from it fall on the real ones.
"""
import argparse
import os
import subprocess

import numpy as np

import signal_spec as spec

LOW, HIGH = 80.0, 420.0          # pitch range in Hz


def decode(path, rate=spec.RATE):
    """Any file ffmpeg reads -> mono float32 at 24 kHz."""
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-ac", "1", "-ar", str(rate), "-f", "f32le", "-"],
                         check=True, capture_output=True).stdout
    return np.frombuffer(raw, np.float32)


def high_pass(x, cutoff=50.0):
    """Remove rumble below the voice (zero phase, in the frequency domain)."""
    s = np.fft.rfft(x)
    f = np.fft.rfftfreq(len(x), 1 / spec.RATE)
    return np.fft.irfft(s * (1.0 / (1.0 + (cutoff / np.maximum(f, 1e-3)) ** 6)), len(x))


def frames_at(x, centre, size):
    """[len(centre), size]: samples around each centre, zero outside."""
    half = size // 2
    padded = np.pad(x, (half, size))
    return padded[centre[:, None] + np.arange(size)[None]]


def pitch(x, count):
    """Pitch in Hz per frame (0: unvoiced) and the strength of its autocorrelation."""
    y = np.convolve(x, np.hanning(17) / 8.0, "same")[::2]              # 12 kHz, below about 2 kHz
    rate = spec.RATE // 2
    size = 512
    centre = np.arange(count) * spec.HOP // 2
    f = frames_at(y, centre, size)
    f = f - f.mean(1, keepdims=True)
    window = np.hanning(size + 2)[1:-1]
    auto = np.fft.irfft(np.abs(np.fft.rfft(f * window, 2048)) ** 2)[:, :size // 2]
    own = np.fft.irfft(np.abs(np.fft.rfft(window, 2048)) ** 2)[:size // 2]
    power = auto[:, :1] + 1e-4 * size * 0.05 ** 2
    r = auto / power / (own / own[0])
    first, last = int(rate / HIGH), int(rate / LOW)
    score = r[:, first:last] - 0.06 * np.log(np.arange(first, last) / first)      # prefer short lags slightly
    lags = np.log(np.arange(first, last))
    jump = 1.3 * np.abs(lags[:, None] - lags[None])
    n = last - first
    best, come = np.zeros(n + 1), np.zeros((count, n + 1), np.int16)
    for t in range(count):                                              # states: lags, then unvoiced
        step = best[:n, None] - jump
        frm = step.argmax(0)
        stay = step[frm, np.arange(n)]
        start = best[n] - 0.2
        come[t, :n] = np.where(stay >= start, frm, n)
        new = np.empty(n + 1)
        new[:n] = np.maximum(stay, start) + score[t]
        leave = best[:n].argmax()
        come[t, n] = n if best[n] >= best[leave] - 0.2 else leave
        new[n] = max(best[n], best[leave] - 0.2) + 0.42
        best = new
    path = np.empty(count, int)
    state = best.argmax()
    for t in range(count - 1, -1, -1):
        path[t] = state
        state = come[t, state]
    f0, strength = np.zeros(count), r[:, first:last].max(1)
    for t in np.flatnonzero(path < n):
        k = path[t] + first
        a, b, c = r[t, k - 1:k + 2]
        shift = 0.5 * (a - c) / min(a - 2 * b + c, -1e-9)
        f0[t] = rate / (k + float(np.clip(shift, -0.5, 0.5)))
        strength[t] = b
    return f0, strength


def interpolate(f0):
    """ln f0 through the unvoiced stretches."""
    voiced = np.flatnonzero(f0 > 0)
    if len(voiced) == 0:
        return np.full(len(f0), spec.LF0_MEAN)
    return np.interp(np.arange(len(f0)), voiced, np.log(f0[voiced]))


def fundamental_phase(x, lf0, voiced):
    """Cycles at the frame centres [T+1], following the fundamental of the recording where it is voiced."""
    f0 = np.exp(lf0)
    following = np.append(f0[1:], f0[-1])
    phase = np.concatenate([[0.0], np.cumsum(0.5 * (f0 + following) * spec.HOP / spec.RATE)])
    n = np.arange(len(lf0) * spec.HOP)
    sample = np.interp(n, np.arange(len(phase)) * spec.HOP, phase)
    down = x * np.exp(-2j * np.pi * sample)
    low = frames_at(down, np.arange(len(lf0)) * spec.HOP, 720) @ np.hanning(720)     # 30 ms
    low = np.where(voiced, low, 0.0)
    angle = np.angle(low) / (2 * np.pi)
    correction, value, last = np.zeros(len(lf0)), 0.0, 0.0
    for t in range(len(lf0)):
        if voiced[t]:
            if t and voiced[t - 1]:
                value += (angle[t] - last + 0.5) % 1.0 - 0.5
            else:
                value += (angle[t] - value + 0.5) % 1.0 - 0.5
            last = angle[t]
        correction[t] = value
    phase[:-1] += correction
    phase[-1] += value
    return phase


def envelope(x, f0, count):
    """[T, 78] natural log of the power density's envelope; f0 in Hz, 0 where unvoiced."""
    f = np.where(f0 > 0, f0, 260.0)
    offset = (np.arange(spec.FFT) - spec.FFT // 2) / spec.RATE
    window = np.where(np.abs(offset) * f[:, None] < 1.5, 0.5 + 0.5 * np.cos(2 * np.pi * offset * f[:, None] / 3), 0.0)
    part = frames_at(x, np.arange(count) * spec.HOP, spec.FFT)
    part = (part - (part * window).sum(1, keepdims=True) / window.sum(1, keepdims=True)) * window
    power = np.abs(np.fft.rfft(part, axis=1)) ** 2 / (window ** 2).sum(1, keepdims=True) + 1e-9
    hz = np.arange(spec.BINS) * spec.RATE / spec.FFT
    out = np.empty((count, spec.BINS))
    for t in range(count):
        p = power[t].copy()
        low = hz < f[t]
        p[low] += np.interp(f[t] - hz[low], hz, power[t])                # mirror below the fundamental
        total = np.concatenate([[0.0], np.cumsum(np.concatenate([p[24:0:-1], p, p[-2:-26:-1]]))])
        edge = (np.arange(-24, spec.BINS + 25) - 0.5) * spec.RATE / spec.FFT
        width = f[t] / 3.0
        upper = np.interp(hz + width, edge, total)
        lower = np.interp(hz - width, edge, total)
        out[t] = (upper - lower) / (2 * width) * (spec.RATE / spec.FFT)
    logp = np.log(out + 1e-9)
    quefrency = np.arange(spec.FFT // 2 + 1) / spec.RATE
    x0 = quefrency[None] * f[:, None]
    lifter = np.sinc(x0) * (1.18 - 2 * 0.09 * np.cos(2 * np.pi * x0))
    lifter = np.concatenate([lifter, lifter[:, -2:0:-1]], 1)
    cepstrum = np.fft.irfft(logp, spec.FFT, axis=1) * lifter
    smooth = np.fft.rfft(cepstrum, axis=1).real
    return np.maximum(smooth @ spec.band_matrix(), spec.LOG_FLOOR)


def analyse(x):
    """24 kHz samples -> dict of what a cache file holds."""
    x = high_pass(x)
    count = len(x) // spec.HOP
    x = x[:count * spec.HOP]
    level = np.sqrt((x.reshape(count, -1) ** 2).mean(1))
    x = x * (0.05 / np.sqrt((level[level > 0.1 * np.quantile(level, 0.95)] ** 2).mean()))
    f0, strength = pitch(x, count)
    voiced = f0 > 0
    lf0 = interpolate(f0)
    phase = fundamental_phase(x, lf0, voiced)
    lf0 = np.log(np.clip(np.gradient(phase)[:-1] * spec.RATE / spec.HOP, LOW, 1.2 * HIGH))
    lf0 = np.convolve(np.pad(lf0, 1, "edge"), [0.25, 0.5, 0.25], "valid")
    voicing = voiced * np.clip((strength - 0.2) / 0.6, 0.3, 1.0)
    mel = np.concatenate([envelope(x, f0, count), ((lf0 - spec.LF0_MEAN) / spec.LF0_SCALE)[:, None],
                          voicing[:, None]], 1)
    return {"wave": x.astype(np.float16), "mel": mel.astype(np.float16), "phase": phase}


def trim(x, quiet=0.02, margin=0.12):
    """Cut silence at both ends to a margin."""
    level = np.convolve(np.abs(x), np.ones(480) / 480, "same")
    loud = np.flatnonzero(level > quiet * np.quantile(level, 0.99) + 1e-5)
    m = int(margin * spec.RATE)
    return x[max(0, loud[0] - m):loud[-1] + m] if len(loud) else x


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--data", default="../../../../shared/data")
    a.add_argument("--cache", default="cache")
    a.add_argument("--speaker", default="lj", choices=["lj", "callie"])
    a.add_argument("--limit", type=int, default=0)
    a = a.parse_args()
    folder = os.path.join(a.data, "voice", a.speaker)
    if not os.path.isdir(folder):
        raise SystemExit(f"no recordings in {folder}: give the data folder with --data")
    out = os.path.join(a.cache, a.speaker)
    os.makedirs(out, exist_ok=True)
    names = sorted(n[:-5] for n in os.listdir(folder) if n.endswith(".opus"))
    for n in names[:a.limit or None]:
        target = os.path.join(out, n + ".npz")
        if not os.path.exists(target):
            x = trim(decode(os.path.join(folder, n + ".opus")))
            if len(x) > 12 * spec.HOP:
                np.savez(target + ".part.npz", **analyse(x))
                os.replace(target + ".part.npz", target)
    print(len(os.listdir(out)), "recordings in", out)


if __name__ == "__main__":
    main()
