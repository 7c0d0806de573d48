"""Train the vocoder on crops of recordings: multi-resolution STFT loss.

python train_vocoder.py --cache DIR --out checkpoints/vocoder.pt --minutes 30
"""
import argparse
import glob
import os
import random

import numpy as np
import torch

import signal_spec as spec
from runlog import Run
from vocoder import Vocoder

RESOLUTIONS = ((2048, 512), (1024, 256), (512, 128), (256, 64))


def load(cache, speaker, held):
    """Recordings of a speaker as (wave, mel, phase); the last held of them are for evaluation."""
    out = []
    for path in sorted(glob.glob(os.path.join(cache, speaker, "*.npz"))):
        d = np.load(path)
        out.append((d["wave"], d["mel"], d["phase"]))
    return (out[:-held], out[-held:]) if held else (out, [])


def crops(data, size, frames, rng):
    """A batch of random crops: wave [B, frames*256], mel [B, frames, 80], start and slope of the phase."""
    wave = np.zeros((size, frames * spec.HOP), np.float32)
    mel = np.zeros((size, frames, spec.CHANNELS), np.float32)
    mel[..., :spec.BANDS] = spec.LOG_FLOOR
    start, slope = np.zeros((2, size, frames))
    slope += 2.0
    for i in range(size):
        w, m, p = data[rng.choices(range(len(data)), k=1)[0]]
        at = rng.randint(0, max(0, len(m) - frames))
        n = min(frames, len(m) - at)
        wave[i, :n * spec.HOP] = w[at * spec.HOP:(at + n) * spec.HOP]
        mel[i, :n] = m[at:at + n]
        start[i, :n] = p[at:at + n] % 1.0
        slope[i, :n] = np.diff(p[at:at + n + 1])
    return [torch.tensor(v, dtype=torch.float32) for v in (wave, mel, start, slope)]


def stft(x, fft, hop):
    s = torch.stft(x, fft, hop, window=torch.hann_window(fft), return_complex=True)
    return torch.sqrt(s.real ** 2 + s.imag ** 2 + 1e-9)


def spectral_loss(y, x):
    """Distances of magnitudes, logarithmic and relative, over the resolutions."""
    log = linear = 0.0
    for fft, hop in RESOLUTIONS:
        a, b = stft(y, fft, hop), stft(x, fft, hop)
        scale = fft ** 0.5
        log = log + (torch.log(a / scale + 2e-4) - torch.log(b / scale + 2e-4)).abs().mean()
        linear = linear + (a - b).abs().sum() / b.sum().clamp(min=1e-3)
    return log / len(RESOLUTIONS), linear / len(RESOLUTIONS)


def synthesise(model, mel, start, slope):
    """Waveform through the inverse STFT."""
    samples = mel.shape[1] * spec.HOP
    window = torch.tensor(spec.hann())
    z = torch.stft(torch.randn(mel.shape[0], samples), spec.FFT, spec.HOP, window=window, pad_mode="constant",
                   return_complex=True)[..., :mel.shape[1]].transpose(1, 2)
    real, imaginary = model.spectrum(mel, start, slope, torch.cat([z.real, z.imag], -1))
    full = torch.complex(real, imaginary).transpose(1, 2)
    return torch.istft(full, spec.FFT, spec.HOP, window=window, length=samples - spec.HOP)


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--cache", default="cache")
    a.add_argument("--out", default="checkpoints/vocoder.pt")
    a.add_argument("--minutes", type=float, default=30)
    a.add_argument("--rate", type=float, default=1.5e-3)
    a.add_argument("--batch", type=int, default=10)
    a.add_argument("--frames", type=int, default=48)
    a.add_argument("--second", type=float, default=0.2, help="share of batches from the second speaker")
    a = a.parse_args()
    torch.manual_seed(3)
    torch.set_num_threads(1)
    rng = random.Random(4)
    os.makedirs(os.path.dirname(os.path.abspath(a.out)), exist_ok=True)
    first, held = load(a.cache, "lj", 10)
    second, _ = load(a.cache, "callie", 0)
    model = Vocoder()
    run = Run(model, a.out, a.minutes, a.rate)
    fixed = crops(held, 24, a.frames, random.Random(5))
    while run.more():
        wave, mel, start, slope = crops(second if rng.random() < a.second and second else first,
                                        a.batch, a.frames, rng)
        y = synthesise(model, mel, start, slope)
        log, linear = spectral_loss(y, wave[:, :y.shape[1]])
        parts = {"log": log.detach(), "linear": linear.detach()}
        if run.step % 100 == 0:
            with torch.no_grad():
                y = synthesise(run.average, *fixed[1:])
                v = spectral_loss(y, fixed[0][:, :y.shape[1]])
            print(f"held out: log {v[0]:.4f} linear {v[1]:.4f}", flush=True)
        run.update(log + linear, parts)


if __name__ == "__main__":
    main()
